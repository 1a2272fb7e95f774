import { useEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { ClockLine } from '../../components/clock-line.tsx';
import { LineStatus } from '../../components/line-status.tsx';
import { useArrival } from '../../components/use-arrival.ts';
import { phasePath } from '../../state/phase-path.ts';
import { useSession } from '../../state/session-context.tsx';
import { useLate } from '../../state/use-late.ts';
import { useRemaining } from '../../state/use-remaining.ts';
import { CHANNELS } from '../wording.ts';
import { ClientSeat } from './client-seat.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { IndexCards } from './index-cards.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { RoomExit } from './room-exit.tsx';
import { Script } from './script.tsx';
import { scriptWith } from './script-with.ts';
import { SpeechField } from './speech-field.tsx';
import './room.css';

type Open = 'fiches' | 'commande' | 'sortie' | null;

/** The room: the client, what is said, one field. Nothing else. */
export default function RoomPage() {
  const { session, pending, line, refusal, send } = useSession();
  const { state, sheet, clock } = session;
  const [open, setOpen] = useState<Open>(null);
  const length = state.creation.durees.entretien;
  const { fin } = state;
  const remaining = useRemaining(clock, fin === null ? length : null);
  const over = remaining === 0;
  const speaking = pending.some(({ commande }) => commande.type === 'parler');
  const waiting = speaking || state.parole === 'client_reflechit';
  const thinking = useLate(waiting && line !== 'hors_ligne', 300);
  useArrival(`La salle, ${sheet.client.prenom} ${sheet.client.nom}`);
  // The bell: the server writes the end, and the page follows the phase.
  useEffect(() => {
    if (over) send({ type: 'regarder_l_heure' });
  }, [over, send]);

  if (fin?.comment === 'depart')
    return <Redirect to={phasePath(session.id, state.phase)} replace />;
  const script = scriptWith(state.script, pending);
  const last = state.script.findLast(({ qui }) => qui === 'client');
  const close = (): void => setOpen(null);
  return (
    <div className="salle">
      <a className="passer" href="#parole">
        Aller au champ de parole
      </a>
      <ClockLine
        remaining={remaining}
        length={length}
        nom={fin === null ? CHANNELS[sheet.canal] : 'Entretien terminé'}
      />
      <main className="salle-corps">
        <div className="salle-scene">
          <h1 className="lecteur-seul">
            Entretien avec {`${sheet.client.prenom} ${sheet.client.nom}`}
          </h1>
          <ClientSeat
            sheet={sheet}
            expression={state.expression}
            jeu={last?.jeu ?? null}
            thinking={thinking}
          />
          <Script script={script} sheet={sheet} thinking={thinking} />
        </div>
        <div className="salle-table">
          <nav className="salle-mains" aria-label="Sur la table">
            <button type="button" className="lien" onClick={() => setOpen('fiches')}>
              Mes fiches
            </button>
            <button type="button" className="lien" onClick={() => setOpen('commande')}>
              Bon de commande
            </button>
            {fin === null && (
              <button
                type="button"
                className="lien salle-quitter"
                onClick={() => setOpen('sortie')}
              >
                Quitter<span className="salle-suite">&nbsp;la salle</span>
              </button>
            )}
          </nav>
          {fin === null ? (
            <SpeechField
              session={session.id}
              client={sheet.client}
              busy={speaking || over}
              returned={refusal?.commande.type === 'parler' ? refusal.commande.texte : null}
              say={(texte) => send({ type: 'parler', texte, source: 'clavier' })}
            />
          ) : (
            <RoomExit
              session={session.id}
              phase={state.phase}
              comment={fin.comment}
              refused={refusal?.commande.type === 'parler' ? refusal.commande.texte : null}
            />
          )}
          <LineStatus />
        </div>
      </main>
      {open === 'fiches' && (
        <IndexCards preparation={state.preparation} sheet={sheet} close={close} />
      )}
      {open === 'commande' && <OrderDialog close={close} />}
      {open === 'sortie' && (
        <LeaveDialog close={close} leave={() => send({ type: 'quitter' })} client={sheet.client} />
      )}
    </div>
  );
}
