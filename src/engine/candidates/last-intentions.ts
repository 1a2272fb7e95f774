import type { Intention } from '#engine/domain/intention.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/** What the client did last, as a person facing him would have understood it. */
export function lastIntentions(state: SessionState): readonly Intention[] {
  const decision = state.decisions[state.tours];
  return decision === undefined ? [] : intentionsOf(decision);
}
