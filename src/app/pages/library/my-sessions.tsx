import { useState } from 'react';
import { Link } from 'wouter';
import { PHASE_LABELS } from '#engine/domain/stages.ts';
import type { SessionList, SessionSummary } from '#wire/session-summary.ts';
import { api } from '../../state/api.ts';
import { keepQueue } from '../../state/queued-command.ts';
import { phasePath } from '../../state/phase-path.ts';
import type { Resource } from '../../state/use-resource.ts';
import { figure, moment } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';
import { ENDINGS_IN_WORDS } from '../wording.ts';
import { EraseDialog } from './erase-dialog.tsx';
import './my-sessions.css';

/** The interviews of this device: to resume, to read, to erase. */
export function MySessions({
  sessions,
  reload,
}: {
  sessions: Resource<SessionList>;
  reload: () => void;
}) {
  const [doomed, setDoomed] = useState<SessionSummary | null>(null);
  const [failed, setFailed] = useState(false);
  const erase = async ({ id }: SessionSummary): Promise<void> => {
    setDoomed(null);
    try {
      await api.erase(id);
      keepQueue(id, []);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    reload();
  };
  return (
    <section aria-labelledby="entretiens" className="registre">
      <h2 id="entretiens" className="rubrique">
        Mes entretiens
      </h2>
      {failed && (
        <p role="alert" className="doux">
          L’entretien n’a pas pu être effacé : le serveur ne répond pas. Il est toujours là ;
          réessayez plus tard.
        </p>
      )}
      {sessions.state === 'erreur' && (
        <p className="doux">
          La liste n’a pas pu être lue. Vos entretiens sont sur le serveur, à leur place.
        </p>
      )}
      {sessions.state === 'la' && sessions.value.sessions.length === 0 && (
        <p className="doux">
          Rien encore. Vos entretiens apparaîtront ici, visibles de cet appareil seulement.
        </p>
      )}
      {sessions.state === 'la' && sessions.value.sessions.length > 0 && (
        <ul>
          {sessions.value.sessions.map((session) => (
            <li key={session.id} className="registre-ligne">
              <Line session={session} erase={() => setDoomed(session)} />
            </li>
          ))}
        </ul>
      )}
      {doomed !== null && (
        <EraseDialog
          session={doomed}
          keep={() => setDoomed(null)}
          erase={() => void erase(doomed)}
        />
      )}
    </section>
  );
}

function Line({ session, erase }: { session: SessionSummary; erase: () => void }) {
  const { id, scenario, phase, fin, note, sur } = session;
  const over = phase === 'bilan';
  const titre = typo(scenario.titre);
  return (
    <>
      <p className="registre-date">{moment(session.modifie)}</p>
      <p className="registre-titre">
        <Link href={phasePath(id, phase)}>{titre}</Link>
        <span className="doux">
          {over
            ? fin === null
              ? ''
              : ENDINGS_IN_WORDS[fin]
            : `En cours : ${PHASE_LABELS[phase].toLowerCase()}`}
        </span>
      </p>
      <p className="registre-note chiffres">
        {note === null
          ? over
            ? 'non noté'
            : ''
          : `${figure(note)}${sur === null ? '' : ` / ${figure(sur)}`}`}
      </p>
      <p className="registre-actions">
        {over && (
          <Link href={`/entretiens/${id}/relecture`} className="lien">
            Relire<span className="lecteur-seul"> {titre}</span>
          </Link>
        )}
        <button type="button" className="lien" onClick={erase}>
          Effacer<span className="lecteur-seul"> {titre}</span>
        </button>
      </p>
    </>
  );
}
