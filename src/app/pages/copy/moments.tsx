import { Link } from 'wouter';
import type { DecisiveMoment } from '#engine/domain/evaluation.ts';
import { elapsed } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';

/** The three moments that weighed on the sale. */
export function Moments({ moments, id }: { moments: readonly DecisiveMoment[]; id: string }) {
  if (moments.length === 0) return null;
  return (
    <section aria-labelledby="moments">
      <h2 id="moments">
        {moments.length === 3 ? 'Trois moments décisifs' : 'Les moments décisifs'}
      </h2>
      <ol className="moments">
        {moments.map((moment) => (
          <li key={moment.tour} className="moment" data-favorable={moment.favorable}>
            <p className="moment-heure chiffres">
              <Link href={`/entretiens/${id}/relecture?tour=${String(moment.tour)}`}>
                <span className="lecteur-seul">Relire à </span>
                {elapsed(moment.t)}
              </Link>
            </p>
            <h3>
              <span aria-hidden="true">{moment.favorable ? '+' : '−'}</span>
              <span className="lecteur-seul">
                {moment.favorable ? 'À votre avantage :' : 'À votre détriment :'}
              </span>{' '}
              {typo(moment.titre)}
            </h3>
            <blockquote>
              «{'\u202f'}
              {typo(moment.citation)}
              {'\u202f'}»
            </blockquote>
            <p>{typo(moment.explication)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
