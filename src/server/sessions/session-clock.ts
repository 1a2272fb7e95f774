import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { Phase } from '#engine/domain/stages.ts';

const TIMED: ReadonlySet<Phase> = new Set([
  'preparation',
  'entretien',
  'autoevaluation',
  'echange',
]);

/** Events that close a phase: what follows counts from them, and not from the phase they close. */
const CLOSING: ReadonlySet<SessionEvent['type']> = new Set([
  'entretien.termine',
  'autoevaluation.faite',
]);

/** True when time passes for the candidate. */
export function clockRuns(state: SessionState): boolean {
  return TIMED.has(state.phase) && !state.suspendue;
}

/** Milliseconds elapsed in the phase at `now` (ms since 1970), pauses left out. */
export function elapsed(head: SessionEvent, state: SessionState, now: number): number {
  const before = CLOSING.has(head.type) ? 0 : head.t;
  // A wall clock set back must not give time back.
  return clockRuns(state) ? before + Math.max(0, now - Date.parse(head.at)) : before;
}
