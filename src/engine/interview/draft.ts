import type { FactOf, FactType } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { evolve } from './evolve.ts';
import type { TimedFact } from './outcome.ts';

/**
 * Facts being written, and the state they lead to: each fact is folded as it is added, so that what
 * follows is decided on what was just written, exactly as a replay will see it.
 */
export interface Draft {
  readonly state: SessionState;
  readonly facts: readonly TimedFact[];
}

/** An empty draft on a state. */
export function draft(state: SessionState): Draft {
  return { state, facts: [] };
}

/** The draft with one more fact, at `t` milliseconds of the phase. */
export function add<T extends FactType>(
  { state, facts }: Draft,
  t: number,
  fact: FactOf<T>,
): Draft {
  const timed: TimedFact = { ...fact, t };
  return {
    state: evolve(state, { ...timed, session: state.session, seq: state.seq + 1 }),
    facts: [...facts, timed],
  };
}
