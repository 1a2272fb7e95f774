import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { foldLog } from './fold-log.ts';

/** The state right after the event numbered `seq` (the first event's at least). */
export function stateAt(events: readonly SessionEvent[], seq: number): SessionState {
  return foldLog(events.filter((event, index) => index === 0 || event.seq <= seq));
}
