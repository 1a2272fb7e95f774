import type { SessionEvent } from '#engine/domain/session-event.ts';

/** The interview alone, out of a whole log, and how long it lasted. */
export interface Reel {
  readonly events: readonly SessionEvent[];
  /** Milliseconds; at least one, so that everything can be placed on it. */
  readonly length: number;
}

/** The events from the opening of the interview to its end, in order. */
export function interviewOf(events: readonly SessionEvent[]): Reel {
  const start = events.findIndex(({ type }) => type === 'entretien.commence');
  const end = events.findIndex(({ type }) => type === 'entretien.termine');
  const reel = start === -1 ? [] : events.slice(start, end === -1 ? undefined : end + 1);
  return { events: reel, length: Math.max(1, reel.at(-1)?.t ?? 1) };
}

/** The number of the last event of a turn: what the client answered, with all it led to. */
export function endOfTurn({ events }: Reel, turn: number): number | null {
  return events.findLast((event) => 'tour' in event.data && event.data.tour === turn)?.seq ?? null;
}

/** The turn under way at an event. */
export function turnAt({ events }: Reel, seq: number): number {
  const last = events.findLast((event) => event.seq <= seq && 'tour' in event.data);
  return last !== undefined && 'tour' in last.data ? last.data.tour : 0;
}
