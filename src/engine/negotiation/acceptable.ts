import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { breakingIssues } from './breaking-issues.ts';
import { packageUtility } from './package-utility.ts';

/**
 * Whether the client takes a package: nothing beyond his reserves, and worth at least what he would
 * himself ask for next (Faratin's acceptance rule).
 */
export function acceptable(
  offered: Terms,
  enjeux: readonly ScenarioIssue[],
  demand: number,
): boolean {
  return (
    breakingIssues(offered, enjeux, 'client').length === 0 &&
    packageUtility(offered, enjeux, 'client') >= demand
  );
}
