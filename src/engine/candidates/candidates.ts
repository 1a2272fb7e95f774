import { average } from './average.ts';
import type { Candidate, CandidateLevel } from './candidate.ts';
import { expert } from './expert.ts';
import { weak } from './weak.ts';

/** The simulated candidates by level. */
export const CANDIDATES: Readonly<Record<CandidateLevel, Candidate>> = {
  expert,
  moyen: average,
  faible: weak,
};
