import { canonicalJson } from '#engine/domain/canonical-json.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';

/** A log as JSON Lines: one event a line, each line ended. */
export function writeLog(events: readonly SessionEvent[]): string {
  return events.map((event) => `${canonicalJson({ ...event })}\n`).join('');
}
