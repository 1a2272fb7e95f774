import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Breakage } from './components/breakage.tsx';
import { Library } from './pages/library/library.tsx';
import { NotFound } from './pages/not-found.tsx';

const SubjectPage = lazy(() => import('./pages/subject/subject-page.tsx'));
const SessionPages = lazy(() => import('./pages/session-pages.tsx'));

/** The whole application: one door for each place. */
export function App() {
  return (
    <Breakage>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <Library />
          </Route>
          <Route path="/situations/:id">{({ id }) => <SubjectPage key={id} id={id} />}</Route>
          <Route path="/entretiens/:id/*?">{({ id }) => <SessionPages key={id} id={id} />}</Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </Breakage>
  );
}
