import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/** Levels of simulated candidates. */
export const CANDIDATE_LEVELS = ['expert', 'moyen', 'faible'] as const;
export type CandidateLevel = (typeof CANDIDATE_LEVELS)[number];

/**
 * A simulated candidate: what it says next, from the sale so far; null when it leaves the room.
 * Pure: the same sale gives the same words.
 */
export type Candidate = (state: SessionState, scenario: Scenario) => string | null;
