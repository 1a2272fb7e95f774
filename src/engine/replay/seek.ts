import type { SessionEvent } from '#engine/domain/session-event.ts';

/**
 * The number of the last event of the interview that had happened `t` milliseconds after it began; the
 * number of its opening when `t` comes before any, null when the interview never began.
 */
export function seek(events: readonly SessionEvent[], t: number): number | null {
  const start = events.findIndex(({ type }) => type === 'entretien.commence');
  const opening = events[start];
  if (opening === undefined) return null;
  const end = events.findIndex(({ type }) => type === 'entretien.termine');
  const interview = events.slice(start, end === -1 ? undefined : end + 1);
  return interview.findLast((event) => event.t <= t)?.seq ?? opening.seq;
}
