import type { Intention } from '#engine/domain/intention.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/** What the client did last, as a person facing him would have understood it. */
export function lastIntentions(state: SessionState): readonly Intention[] {
  const decision = state.decisions[state.tours];
  if (decision === undefined) return [];
  return decision.suite === null ? [decision.intention] : [decision.intention, decision.suite];
}
