import { useEffect, useRef } from 'react';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState, Utterance } from '#engine/domain/session-state.ts';
import { typo } from '../../typography/typo.ts';
import { ActedText } from './acted-text.tsx';

/** What scrolls must be reachable with the keyboard. */
const REACHABLE = { tabIndex: 0 };

/** The script up to the playhead, the last turn with its acts. */
export function ReplayScript({ state, scenario }: { state: SessionState; scenario: Scenario }) {
  const box = useRef<HTMLElement>(null);
  const client = `${scenario.client.prenom} ${scenario.client.nom}`;
  const count = state.script.length;
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  return (
    <section ref={box} className="rushes" aria-label="Ce qui s’est dit" {...REACHABLE}>
      <ol>
        {state.script.map((line) => (
          <li
            key={line.seq}
            className="rush"
            data-actuel={line.tour === state.tours}
            data-qui={line.qui}
          >
            <p className="rush-qui">
              <span className="pc">{line.qui === 'client' ? client : 'Vous'}</span>
              {line.jeu !== null && <i>, {typo(line.jeu)}</i>}
            </p>
            <Words line={line} state={state} lang={scenario.langue} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ line, state, lang }: { line: Utterance; state: SessionState; lang: string }) {
  const analysis = line.qui === 'candidat' ? state.analyses[String(line.tour)] : undefined;
  if (analysis === undefined || line.tour !== state.tours) {
    return (
      <p className="rush-mots" lang={lang}>
        {typo(line.texte)}
      </p>
    );
  }
  return <ActedText texte={line.texte} acts={analysis.actes} lang={lang} />;
}
