import { fact } from '#engine/domain/session-event.ts';
import type { LiveSession } from './live-session.ts';
import { clockRuns, elapsed } from './session-clock.ts';
import type { SessionDeps } from './session-deps.ts';
import { runCommand } from './run-command.ts';
import { writeFacts } from './write-facts.ts';

/** The candidate has left the page: in training the clock stops; in an exam it goes on. */
export async function suspendSession(
  deps: SessionDeps,
  session: LiveSession,
): Promise<LiveSession> {
  if (session.state.creation.mode === 'examen') return session;
  const looked = await runCommand(deps, session, { type: 'regarder_l_heure' }, null);
  const { state, head } = looked.session;
  if (!clockRuns(state)) return looked.session;
  const t = Math.round(elapsed(head, state, deps.clock()));
  const left = { ...fact('horloge.suspendue', { motif: 'absence' }), t };
  return writeFacts(deps, looked.session, { facts: [left], t, cle: null });
}
