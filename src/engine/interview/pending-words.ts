import type { SessionState } from '#engine/domain/session-state.ts';
import { words } from '#engine/client/words.ts';
import type { WordingRequest, World } from './outcome.ts';

/**
 * The client's decision that was never put into words, if the session stands there: a shell that was
 * stopped in between finds here what is left to do.
 */
export function pendingWords(state: SessionState, { scenario }: World): WordingRequest | null {
  if (state.phase !== 'entretien' || state.parole !== 'client_reflechit') return null;
  const decision = state.decisions[state.tours];
  if (decision === undefined) return null;
  return { tour: state.tours, decision, scripted: words(decision, state, scenario, state.humeur) };
}
