import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { issueUtility } from './issue-utility.ts';
import { packageUtility } from './package-utility.ts';
import { roundToStep } from './round-to-step.ts';

/** One step of an issue towards the client's ideal; null when he is there already. */
function towardsClient(issue: ScenarioIssue, value: number): number | null {
  if (issueUtility(issue, 'client', value) >= 1) return null;
  const direction =
    Math.sign(issue.client.ideal - issue.client.reserve) || Math.sign(issue.client.ideal - value);
  const next = roundToStep(value + direction * issue.pas, issue.pas, issue.depart);
  const beyond = direction > 0 ? next > issue.client.ideal : next < issue.client.ideal;
  return beyond ? issue.client.ideal : next;
}

/**
 * The client's counter-offer: the candidate's package brought, step by step, to the utility the client
 * asks for. What lies beyond his reserve is brought back to it first; then each step is taken where he
 * gains most for the least change, so that he insists on what matters to him and lets go of the rest.
 *
 * @param offered the candidate's package (missing issues at their list value)
 * @param demand utility asked for, 0 to 1
 */
export function counterOffer(
  offered: Terms,
  enjeux: readonly ScenarioIssue[],
  demand: number,
): Terms {
  const terms: Record<string, number> = {};
  for (const issue of enjeux) {
    const value = offered[issue.id] ?? issue.depart;
    terms[issue.id] = issueUtility(issue, 'client', value) < 0 ? issue.client.reserve : value;
  }
  while (packageUtility(terms, enjeux, 'client') < demand) {
    let best: { issue: ScenarioIssue; value: number; worth: number } | null = null;
    for (const issue of enjeux) {
      const current = terms[issue.id] ?? issue.depart;
      const next = towardsClient(issue, current);
      if (next === null) continue;
      const left = 1 - issueUtility(issue, 'client', current);
      const worth = issue.client.poids * (0.5 + left);
      if (best === null || worth > best.worth + 1e-12) best = { issue, value: next, worth };
    }
    if (best === null) return terms;
    terms[best.issue.id] = best.value;
  }
  return terms;
}
