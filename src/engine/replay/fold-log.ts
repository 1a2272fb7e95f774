import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { evolve } from '#engine/interview/evolve.ts';

/**
 * The state a log leads to.
 *
 * @param events a log or a prefix of one, in order; events the candidate may not see can be missing
 * @throws RangeError on an empty log, or one that does not start with the session's creation
 */
export function foldLog(events: readonly SessionEvent[]): SessionState {
  const state = events.reduce<SessionState | null>((before, event) => evolve(before, event), null);
  if (state === null) throw new RangeError('a log starts with session.creee');
  return state;
}
