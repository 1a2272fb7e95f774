import type { SessionState } from '#engine/domain/session-state.ts';
import { typo } from '../../typography/typo.ts';

/** What the candidate said of the sale: the self-assessment, then the answers to the jury. */
export function OwnWords({ state: { autoevaluation, jury } }: { state: SessionState }) {
  const answered = jury.filter(({ reponse }) => reponse !== null);
  const { reussi = '', a_refaire = '' } = autoevaluation ?? {};
  if (answered.length === 0 && reussi === '' && a_refaire === '') return null;
  return (
    <section aria-labelledby="propos">
      <h2 id="propos">Ce que vous en avez dit</h2>
      <dl className="propos">
        {reussi !== '' && <Said term="Ce qui a marché" said={reussi} />}
        {a_refaire !== '' && <Said term="Ce que vous referiez" said={a_refaire} />}
        {answered.map(({ id, question, reponse }) => (
          <Said key={id} term={typo(question)} said={reponse ?? ''} />
        ))}
      </dl>
    </section>
  );
}

function Said({ term, said }: { term: string; said: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{typo(said)}</dd>
    </div>
  );
}
