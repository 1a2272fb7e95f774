import type { SessionState } from '#engine/domain/session-state.ts';

/** Ids of the objections raised and not lifted, oldest first. */
export function pendingObjections(state: SessionState): string[] {
  return Object.entries(state.objections)
    .filter(([, life]) => life !== 'latente' && life !== 'levee')
    .map(([id]) => id);
}
