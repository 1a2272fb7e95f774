import type { ScenarioIssue } from '#engine/domain/scenario.ts';

export type Side = 'client' | 'candidat';

/**
 * Utility of one value of an issue for one side: 1 at its ideal, 0 at its reserve, linear in
 * between and beyond (so that a value worse than the reserve is negative).
 */
export function issueUtility(issue: ScenarioIssue, side: Side, value: number): number {
  const { ideal, reserve } = issue[side];
  if (ideal === reserve) {
    const other = issue[side === 'client' ? 'candidat' : 'client'].ideal;
    const worse = Math.sign(other - ideal) * (value - ideal);
    return worse > 0 ? -1 : 1;
  }
  return (value - reserve) / (ideal - reserve);
}
