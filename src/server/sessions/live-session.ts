import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { World } from '#engine/interview/outcome.ts';
import type { SessionRecord, Situation } from '../store/store.ts';

/**
 * A session as this process holds it between two requests. Only a cache: the store's log is the
 * truth, and folding it again gives the same.
 */
export interface LiveSession {
  readonly record: SessionRecord;
  readonly situation: Situation;
  readonly world: World;
  readonly events: readonly SessionEvent[];
  /** The last event of `events`. */
  readonly head: SessionEvent;
  readonly state: SessionState;
}
