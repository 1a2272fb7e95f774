import type { FactType } from '#engine/domain/session-event.ts';
import type { TimedFact } from '#engine/interview/outcome.ts';

/** Facts that open a phase: `t` starts again at 0 with them. */
const OPENING: ReadonlySet<FactType> = new Set([
  'preparation.commencee',
  'entretien.commence',
  'autoevaluation.faite',
  'echange.termine',
]);

/**
 * The wall-clock instant of each fact, in milliseconds since 1970. The clock's marks are written when
 * somebody looks, at the `t` they were due: their instant is moved back by as much. Time elapsed is
 * counted from the last event's `t` and instant together: were they to disagree, time would be
 * given back each time a mark is written late.
 *
 * @param at `t`: milliseconds elapsed in the phase now; `last`: instant of the log's last event,
 *   before which nothing may be written, whatever the wall clock does
 */
export function instantsOf(
  facts: readonly TimedFact[],
  at: { readonly t: number; readonly now: number; readonly last: number },
): number[] {
  let last = at.last;
  let opened = false;
  return facts.map((fact) => {
    opened ||= OPENING.has(fact.type);
    const late = opened ? 0 : Math.max(0, Math.round(at.t) - fact.t);
    last = Math.max(last, Math.round(at.now) - late);
    return last;
  });
}
