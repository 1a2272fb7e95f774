import { useState } from 'react';
import { ACT_LABELS, FAULTS } from '#engine/domain/acts.ts';
import type { Act } from '#engine/domain/acts.ts';
import type { FoundAct } from '#engine/domain/analysis.ts';
import { typo } from '../../typography/typo.ts';

const isFault = (act: Act): boolean => FAULTS.some((fault) => fault === act);

/**
 * A turn with its acts: the words of each are underlined; each act's name shows its words and says
 * why it was recognised when it is reached.
 */
export function ActedText({
  texte,
  acts,
  lang,
}: {
  texte: string;
  acts: readonly FoundAct[];
  lang: string;
}) {
  const [shown, show] = useState<FoundAct | null>(null);
  const bounds = [0, texte.length, ...acts.flatMap(({ debut, fin }) => [debut, fin])];
  const cuts = [...new Set(bounds.filter((at) => at <= texte.length))].toSorted((a, b) => a - b);
  return (
    <>
      <p className="rush-mots" lang={lang}>
        {cuts.slice(0, -1).map((debut, index) => {
          const fin = cuts[index + 1] ?? texte.length;
          const over = acts.filter((act) => act.debut <= debut && act.fin >= fin);
          const words = typo(texte.slice(debut, fin));
          if (over.length === 0) return words;
          return (
            <span
              key={debut}
              className="rush-acte"
              data-faute={over.some(({ acte }) => isFault(acte))}
              data-vu={shown !== null && over.includes(shown)}
            >
              {words}
            </span>
          );
        })}
      </p>
      {acts.length > 0 && (
        <ul className="actes" aria-label="Actes reconnus">
          {acts.map((act) => (
            <li key={`${act.acte}-${String(act.debut)}`}>
              <button
                type="button"
                className="acte"
                data-faute={isFault(act.acte)}
                onFocus={() => show(act)}
                onBlur={() => show(null)}
                onMouseEnter={() => show(act)}
                onMouseLeave={() => show(null)}
                onClick={() => show(act)}
              >
                {ACT_LABELS[act.acte]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="acte-raison" role="status">
        {shown === null ? '' : `${ACT_LABELS[shown.acte]} : ${shown.raison}`}
      </p>
    </>
  );
}
