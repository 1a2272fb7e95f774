import type { ReactNode } from 'react';
import { typo } from '../../typography/typo.ts';
import type { Stretch, Tick } from './lanes-of.ts';

const percent = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;

/** One lane: its name, its band. */
export function Lane({ nom, children }: { nom: string; children: ReactNode }) {
  return (
    <div className="piste">
      <p className="piste-nom">{nom}</p>
      <div className="piste-bande">{children}</div>
    </div>
  );
}

/** What lasts. */
export function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <ul>
      {stretches.map(({ key, debut, fin, label, issue }) => (
        <li
          key={key}
          className="piste-duree"
          data-issue={issue ?? 'aucune'}
          style={{
            insetInlineStart: percent(debut),
            inlineSize: percent(Math.max(0, fin - debut)),
          }}
          title={typo(label)}
        >
          <span>{typo(label)}</span>
          {issue !== null && (
            <span className="lecteur-seul">{issue === 'bien' ? ', levée' : ', non levée'}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What happens at one instant. */
export function Ticks({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <ul>
      {ticks.map(({ key, a, label, signe, faute }) => (
        <li
          key={key}
          className="piste-instant"
          data-faute={faute}
          style={{ insetInlineStart: percent(a) }}
          title={typo(label)}
        >
          <span aria-hidden="true">{signe}</span>
          <span className="lecteur-seul">{label}</span>
        </li>
      ))}
    </ul>
  );
}
