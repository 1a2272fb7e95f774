import type { SessionEvent } from '#engine/domain/session-event.ts';
import { publicEvent } from '#engine/interview/public-event.ts';

/**
 * What of a log the candidate's browser may hold before the report. The hashes are blanked: they
 * cover what was taken out, and a guess could be checked against them.
 */
export function publicEvents(events: readonly SessionEvent[]): SessionEvent[] {
  return events.flatMap((event) => {
    const seen = publicEvent(event);
    return seen === null ? [] : [{ ...seen, prec: '', empreinte: '' }];
  });
}
