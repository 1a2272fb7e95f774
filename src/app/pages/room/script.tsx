import { useEffect, useRef } from 'react';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { typo } from '../../typography/typo.ts';
import type { Line } from './script-with.ts';
import './script.css';

/** Beyond this many characters a line is set smaller, to stay in sight. */
const LONG = 420;

/** What scrolls must be reachable with the keyboard, even where the browser does not see to it. */
const REACHABLE = { tabIndex: 0 };

/**
 * What is said, set like the script of a play: the latest line largest, the past receding upwards.
 * The client's lines are read out by screen readers as they come.
 */
export function Script({
  script,
  sheet,
  thinking,
}: {
  script: readonly Line[];
  sheet: ScenarioSheet;
  thinking: boolean;
}) {
  const end = useRef<HTMLDivElement>(null);
  const client = `${sheet.client.prenom} ${sheet.client.nom}`;
  const count = script.length;
  useEffect(() => {
    const scroller = end.current?.parentElement;
    if (scroller instanceof HTMLElement) scroller.scrollTop = scroller.scrollHeight;
  }, [count, thinking]);
  // Its stage direction is seen beside the portrait.
  const spoken = script.findLast(({ qui }) => qui === 'client');
  return (
    <section className="piece" aria-label="Ce qui s’est dit">
      <div
        className="piece-defile"
        role="log"
        aria-live="off"
        {...REACHABLE}
        aria-label="Texte de l’entretien"
      >
        <ol>
          {script.map((line, index) => (
            <li
              key={line.key}
              className="replique"
              data-recul={Math.min(3, count - 1 - index)}
              data-qui={line.qui}
              data-longue={line.texte.length > LONG}
            >
              <p className="replique-qui">
                <span className="pc">{line.qui === 'client' ? client : 'Vous'}</span>
                {line.jeu !== null && line !== spoken && (
                  <i className="replique-jeu">, {typo(line.jeu)}</i>
                )}
              </p>
              <p className="replique-texte" lang={sheet.langue}>
                {typo(line.texte)}
              </p>
            </li>
          ))}
        </ol>
        <div ref={end} />
      </div>
      <p className="lecteur-seul" aria-live="polite">
        {thinking
          ? `${client} réfléchit.`
          : spoken === undefined
            ? ''
            : `${client} : ${spoken.texte}`}
      </p>
    </section>
  );
}
