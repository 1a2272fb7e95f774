import type { IssueProfile } from './issue-profile.ts';
import type { MatchedAmount } from './match-amounts.ts';

/** The issue that a figure suits best, if any. */
export function suitedBy({ matches }: MatchedAmount): IssueProfile | null {
  let best: IssueProfile | null = null;
  let most = 0;
  for (const { profile, points } of matches)
    if (points > most) {
      most = points;
      best = profile;
    }
  return best;
}
