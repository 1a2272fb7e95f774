import { useState } from 'react';
import { ClockLine } from '../../components/clock-line.tsx';
import { LineStatus } from '../../components/line-status.tsx';
import { useArrival } from '../../components/use-arrival.ts';
import { useSession } from '../../state/session-context.tsx';
import { useRemaining } from '../../state/use-remaining.ts';
import { typo } from '../../typography/typo.ts';
import { SubjectPaper } from '../subject/subject-paper.tsx';
import { FilePages } from './file-pages.tsx';
import { Tools } from './tools.tsx';
import { useNotes } from './use-notes.ts';
import './preparation.css';

/** The desk: the file to read on the left, the tools to fill on the right. */
export default function PreparationPage() {
  const { session } = useSession();
  return session.state.phase === 'tirage' ? <Drawn /> : <Desk />;
}

/** The subject that was drawn, before the clock starts. */
function Drawn() {
  const { session, send, pending } = useSession();
  const minutes = Math.round(session.state.creation.durees.preparation / 60_000);
  useArrival(session.sheet.titre);
  return (
    <main id="contenu" className="tirage">
      <LineStatus />
      <SubjectPaper sheet={session.sheet} />
      <p className="tirage-geste">
        <span className="doux">
          Le dossier et vos outils sont sur la table. L’horloge partira pour {minutes} minutes.
        </span>
        <button
          type="button"
          className="bouton"
          disabled={pending.length > 0}
          onClick={() => send({ type: 'commencer_preparation' })}
        >
          Commencer la préparation
        </button>
      </p>
    </main>
  );
}

function Desk() {
  const { session, send, pending } = useSession();
  const { sheet, state, clock } = session;
  const notes = useNotes();
  const [side, setSide] = useState<'dossier' | 'outils'>('dossier');
  const length = state.creation.durees.preparation;
  const remaining = useRemaining(clock, length);
  useArrival(`Préparation, ${sheet.titre}`);
  const entering = pending.some(({ commande }) => commande.type === 'commencer_entretien');
  return (
    <>
      <a className="passer" href="#outils">
        Aller à mes outils
      </a>
      <ClockLine remaining={remaining} length={length} nom="Préparation" />
      <main className="bureau">
        <header className="bureau-tete">
          <div>
            <h1 className="bureau-titre">{typo(sheet.titre)}</h1>
            {remaining === 0 && (
              <p className="bureau-fin" role="status">
                Le temps de préparation est écoulé. {sheet.client.prenom} {sheet.client.nom} vous
                attend.
              </p>
            )}
          </div>
          <button
            type="button"
            className="bouton"
            disabled={entering}
            onClick={() => {
              notes.flush();
              send({ type: 'commencer_entretien' });
            }}
          >
            Entrer dans la salle
          </button>
        </header>
        <LineStatus />
        <div className="bureau-bascule" role="group" aria-label="Ce que vous avez sous les yeux">
          <button
            type="button"
            className="lien"
            aria-pressed={side === 'dossier'}
            onClick={() => setSide('dossier')}
          >
            Le dossier
          </button>
          <button
            type="button"
            className="lien"
            aria-pressed={side === 'outils'}
            onClick={() => setSide('outils')}
          >
            Mes outils
          </button>
        </div>
        <div className="bureau-plan" data-cote={side}>
          <FilePages sheet={sheet} session={session.id} />
          <Tools notes={notes} sheet={sheet} />
        </div>
      </main>
    </>
  );
}
