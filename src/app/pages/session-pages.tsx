import { lazy, Suspense, useState } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import type { ApiError } from '../state/api-error.ts';
import { phasePath } from '../state/phase-path.ts';
import { SessionProvider, useSession } from '../state/session-context.tsx';
import { useLate } from '../state/use-late.ts';
import { NotFound } from './not-found.tsx';

const Preparation = lazy(() => import('./preparation/preparation-page.tsx'));
const Room = lazy(() => import('./room/room-page.tsx'));
const SelfAssessment = lazy(() => import('./selfassessment/selfassessment-page.tsx'));
const Jury = lazy(() => import('./jury/jury-page.tsx'));
const Copy = lazy(() => import('./copy/copy-page.tsx'));
const Replay = lazy(() => import('./replay/replay-page.tsx'));

/** The pages of one interview. The address follows the phase: the others lead back to its page. */
export default function SessionPages({ id }: { id: string }) {
  return (
    <SessionProvider
      id={id}
      otherwise={(error, retry) =>
        error === null ? <Waiting /> : <Unavailable error={error} retry={retry} />
      }
    >
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/entretiens/:id">
            <ToPhase />
          </Route>
          <Route path="/entretiens/:id/preparation">
            <During phases={['tirage', 'preparation']}>
              <Preparation />
            </During>
          </Route>
          <Route path="/entretiens/:id/salle">
            <RoomDoor />
          </Route>
          <Route path="/entretiens/:id/autoevaluation">
            <During phases={['autoevaluation']}>
              <SelfAssessment />
            </During>
          </Route>
          <Route path="/entretiens/:id/jury">
            <During phases={['echange']}>
              <Jury />
            </During>
          </Route>
          <Route path="/entretiens/:id/copie">
            <During phases={['bilan']}>
              <Copy />
            </During>
          </Route>
          <Route path="/entretiens/:id/relecture">
            <During phases={['bilan']}>
              <Replay />
            </During>
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </SessionProvider>
  );
}

function During({ phases, children }: { phases: readonly string[]; children: React.ReactNode }) {
  const { session } = useSession();
  return phases.includes(session.state.phase) ? children : <ToPhase />;
}

/** Whoever is in the room when the interview ends stays there until he leaves by himself. */
function RoomDoor() {
  const { session } = useSession();
  const [wasIn] = useState(session.state.phase === 'entretien');
  const here = session.state.phase === 'entretien' || session.state.phase === 'autoevaluation';
  return wasIn && here ? <Room /> : <ToPhase />;
}

function ToPhase() {
  const { session } = useSession();
  return <Redirect to={phasePath(session.id, session.state.phase)} replace />;
}

function Waiting() {
  const late = useLate(true, 400);
  return late ? <p className="attente-page doux">On ouvre votre dossier…</p> : null;
}

function Unavailable({ error, retry }: { error: ApiError; retry: () => void }) {
  return (
    <Page titre="Entretien indisponible">
      <h1 className="lecteur-seul">Entretien indisponible</h1>
      <Notice error={error} retry={retry} />
    </Page>
  );
}
