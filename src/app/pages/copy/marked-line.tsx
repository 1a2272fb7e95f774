import { Fragment, useRef } from 'react';
import type { Utterance } from '#engine/domain/session-state.ts';
import { elapsed } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';
import { markSegments } from './mark-segments.ts';
import type { Segment } from './mark-segments.ts';
import type { Call } from './remarks-of.ts';
import { useThreads } from './use-threads.ts';

/** One line of the play with its calls; on a wide page fine lines tie them to the words. */
export function MarkedLine(props: {
  line: Utterance;
  name: string;
  lang: string;
  calls: readonly Call[];
  codes: ReadonlyMap<string, string>;
}) {
  const { line, name, lang, calls, codes } = props;
  const row = useRef<HTMLLIElement>(null);
  const threads = useThreads(row, calls);
  return (
    <li ref={row} className="annote-ligne" data-qui={line.qui}>
      <div className="annote-texte">
        <p className="annote-qui">
          <span>
            <span className="pc">{name}</span>
            {line.jeu !== null && <i>, {typo(line.jeu)}</i>}
          </span>
          {line.qui === 'candidat' && (
            <span className="annote-heure chiffres">{elapsed(line.t)}</span>
          )}
        </p>
        <p className="annote-mots" lang={lang}>
          {markSegments(line.texte, calls).map((segment) => (
            <Words key={segment.debut} segment={segment} />
          ))}
        </p>
      </div>
      {calls.length > 0 && (
        <ol className="annote-marge">
          {calls.map((call) => (
            <Note key={call.numero} call={call} codes={codes} />
          ))}
        </ol>
      )}
      <svg className="annote-fils" aria-hidden="true">
        {threads.map(({ numero, d, favorable }) => (
          <path key={numero} d={d} data-favorable={favorable} />
        ))}
      </svg>
    </li>
  );
}

function Words({ segment }: { segment: Segment }) {
  const { texte, appels, finissent } = segment;
  if (appels.length === 0) return typo(texte);
  return (
    <>
      <span
        className="mots-annotes"
        data-favorable={appels.every(({ favorable }) => favorable)}
        data-fin={finissent.map(({ numero }) => numero).join(' ')}
      >
        {typo(texte)}
      </span>
      {finissent.map(({ numero, favorable }) => (
        <sup key={numero} className="appel chiffres" data-favorable={favorable} aria-hidden="true">
          {numero}
        </sup>
      ))}
    </>
  );
}

function Note({ call, codes }: { call: Call; codes: ReadonlyMap<string, string> }) {
  return (
    <li
      id={`remarque-${String(call.numero)}`}
      tabIndex={-1}
      className="remarque"
      data-favorable={call.favorable}
      data-remarque={call.numero}
    >
      <span className="remarque-numero chiffres" aria-hidden="true">
        {call.numero}
      </span>
      <span className="lecteur-seul">
        Remarque {call.numero}, sur «{'\u202f'}
        {call.citation}
        {'\u202f'}»{'\u202f'}:
      </span>
      {call.remarques.map(({ remarque, criteres, favorable }) => (
        <p key={remarque} data-favorable={favorable}>
          <span aria-hidden="true">{favorable ? '+' : '−'}</span>
          <span className="lecteur-seul">
            {favorable ? 'Favorable\u202f:' : 'À reprendre\u202f:'}
          </span>{' '}
          {typo(remarque)}{' '}
          <span className="remarque-criteres">
            {criteres.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <a href={`#critere-${id}`}>{codes.get(id) ?? id}</a>
              </Fragment>
            ))}
          </span>
        </p>
      ))}
    </li>
  );
}
