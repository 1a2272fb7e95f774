import type { CommandAnswer } from '#wire/command-answer.ts';
import type { CommandRequest } from '#wire/command-request.ts';
import type { Report } from '#wire/report.ts';
import type { SessionRequest } from '#wire/session-request.ts';
import type { SessionSummary } from '#wire/session-summary.ts';
import type { SessionView } from '#wire/session-view.ts';
import { scenarioSheetOf } from '../views/scenario-sheet-of.ts';
import { sessionSummaryOf } from '../views/session-summary-of.ts';
import { sessionViewOf, visibleEvents } from '../views/session-view-of.ts';
import { ApiProblem } from './api-problem.ts';
import { evaluateSession } from './evaluate-session.ts';
import { holdSessions } from './hold-sessions.ts';
import type { LiveSession } from './live-session.ts';
import { openSession } from './open-session.ts';
import { runCommand } from './run-command.ts';
import { clockRuns, elapsed } from './session-clock.ts';
import type { SessionDeps } from './session-deps.ts';
import { suspendSession } from './suspend-session.ts';

/** Number of acknowledged keys a view tells: more than a browser could have in flight. */
const KEYS = 50;

/** What a device can do with its sessions. Rules: SPEC.md. */
export interface SessionService {
  create(device: string, request: SessionRequest): Promise<SessionView>;
  list(device: string): Promise<SessionSummary[]>;
  view(device: string, id: string): Promise<SessionView>;
  command(device: string, id: string, request: CommandRequest): Promise<CommandAnswer>;
  absent(device: string, id: string): Promise<void>;
  report(device: string, id: string): Promise<Report>;
  /** The log as JSON Lines. */
  log(device: string, id: string): Promise<string>;
  erase(device: string, id: string): Promise<void>;
}

/** The sessions of this process over a store. */
export function createSessionService(deps: SessionDeps): SessionService {
  const { store, clock } = deps;
  const { change, read, forget } = holdSessions(deps);

  async function view(device: string, id: string): Promise<SessionView> {
    const { session } = await change(device, id, 'present', async (before) => {
      const looked = await runCommand(deps, before, { type: 'regarder_l_heure' }, null);
      return looked.session;
    });
    return sessionViewOf(session, await store.keys(id, KEYS), clock());
  }

  async function create(device: string, request: SessionRequest): Promise<SessionView> {
    const known = await store.findByKey(device, request.cle);
    if (known !== null) return view(device, known.id);
    const opened = openSession(deps, device, request);
    if (await store.create(opened)) return view(device, opened.id);
    // The same request, twice at once: the other one has won.
    const winner = await store.findByKey(device, request.cle);
    return view(device, winner?.id ?? opened.id);
  }

  async function command(
    device: string,
    id: string,
    { cle, commande }: CommandRequest,
  ): Promise<CommandAnswer> {
    const { session, added } = await change(device, id, 'present', async (before) => {
      if ((await store.keyRange(id, cle)) !== null) return before;
      const { session: after, refus } = await runCommand(deps, before, commande, cle);
      if (refus !== null) throw refusalProblem(refus);
      return after;
    });
    const range = await store.keyRange(id, cle);
    const fresh = added[0]?.seq ?? Infinity;
    const events = session.events.filter(
      ({ seq }) => seq >= fresh || (range !== null && seq >= range.premier && seq <= range.dernier),
    );
    return {
      t: Math.round(elapsed(session.head, session.state, clock())),
      horloge_en_marche: clockRuns(session.state),
      events: visibleEvents(session, events),
    };
  }

  async function finished(device: string, id: string): Promise<LiveSession> {
    const session = await read(device, id);
    if (session.state.phase === 'bilan') return session;
    throw new ApiProblem(
      409,
      'bilan_pas_encore',
      'Le bilan n’est pas encore disponible : l’épreuve n’est pas terminée.',
      'Terminez l’échange avec le jury pour l’obtenir.',
    );
  }

  return {
    create,
    view,
    command,
    list: async (device) => (await store.list(device)).map(sessionSummaryOf),
    absent: async (device, id) => {
      await change(device, id, 'absent', (session) => suspendSession(deps, session));
    },
    report: async (device, id) => {
      const session = await finished(device, id);
      return {
        evaluation: evaluateSession(session),
        grille: session.situation.grille,
        events: [...session.events],
        scenario: session.situation.scenario,
        sheet: scenarioSheetOf(session.situation),
      };
    },
    log: async (device, id) => {
      await finished(device, id);
      return store.log(id);
    },
    erase: forget,
  };
}

function refusalProblem({ code, message }: { code: string; message: string }): ApiProblem {
  const end = message.indexOf('. ') + 1;
  return end === 0
    ? new ApiProblem(409, code, message, '')
    : new ApiProblem(409, code, message.slice(0, end), message.slice(end + 1));
}
