import { useSession } from '../state/session-context.tsx';
import { useLate } from '../state/use-late.ts';
import './line-status.css';

/** What the line to the server has to say: nothing, or one calm sentence. */
export function LineStatus() {
  const { line, pending, refusal, forgetRefusal } = useSession();
  const cut = useLate(line === 'hors_ligne' || (line === 'envoi' && pending.length > 1), 600);
  const lost = line === 'hors_ligne' || cut;
  return (
    <div className="liaison" role="status">
      {lost && (
        <p>Connexion perdue. Ce que vous écrivez est gardé ici{'\u202f'}; nous réessayons.</p>
      )}
      {!lost && refusal !== null && (
        <p>
          {refusal.error.message} {refusal.error.remede}{' '}
          <button type="button" className="lien" onClick={forgetRefusal}>
            D’accord
          </button>
        </p>
      )}
    </div>
  );
}
