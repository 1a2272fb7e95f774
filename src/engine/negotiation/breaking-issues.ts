import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { issueUtility, type Side } from './issue-utility.ts';

/** The issues on which a package goes beyond a side's reserve: with any of them, that side does not deal. */
export function breakingIssues(
  terms: Terms,
  enjeux: readonly ScenarioIssue[],
  side: Side,
): ScenarioIssue[] {
  return enjeux.filter(
    (issue) => issueUtility(issue, side, terms[issue.id] ?? issue.depart) < -1e-9,
  );
}
