import type { ScenarioIssue } from '#engine/domain/scenario.ts';

/**
 * The values of an issue that suit both sides: between the two reserves, when the ideals pull apart
 * and the reserves overlap. Null when there is no such value.
 */
export function issueZone(
  issue: ScenarioIssue,
): { readonly low: number; readonly high: number } | null {
  const clientWantsLess = issue.client.ideal <= issue.candidat.ideal;
  const low = clientWantsLess ? issue.candidat.reserve : issue.client.reserve;
  const high = clientWantsLess ? issue.client.reserve : issue.candidat.reserve;
  return low <= high ? { low, high } : null;
}
