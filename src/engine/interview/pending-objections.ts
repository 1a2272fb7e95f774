import { isPending } from '#engine/domain/is-pending.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/** Ids of the objections raised and not lifted, oldest first. */
export function pendingObjections(state: SessionState): string[] {
  return Object.entries(state.objections)
    .filter(([, life]) => isPending(life))
    .map(([id]) => id);
}
