import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { issueUtility, type Side } from './issue-utility.ts';

/**
 * Utility of a whole package for one side, 0 to 1: additive, each issue clamped to [0, 1] and weighted
 * (multi-attribute utility, Raiffa 1982). An issue nobody spoke of counts at its list value.
 */
export function packageUtility(terms: Terms, enjeux: readonly ScenarioIssue[], side: Side): number {
  const total = enjeux.reduce((sum, issue) => {
    const utility = issueUtility(issue, side, terms[issue.id] ?? issue.depart);
    return sum + issue[side].poids * Math.min(1, Math.max(0, utility));
  }, 0);
  return Math.round(total * 10_000) / 10_000;
}
