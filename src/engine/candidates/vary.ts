import type { SessionState } from '#engine/domain/session-state.ts';

/**
 * One of several phrasings, by the session's seed and the number of turns: candidates of different
 * sessions do not all speak alike.
 *
 * @throws RangeError on an empty list
 */
export function vary(state: SessionState, phrasings: readonly string[]): string {
  const chosen = phrasings[(state.creation.graine * 7 + state.tours * 3) % phrasings.length];
  if (chosen === undefined) throw new RangeError('there must be a phrasing to choose');
  return chosen;
}
