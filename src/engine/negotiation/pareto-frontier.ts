import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { issueUtility } from './issue-utility.ts';
import { issueZone } from './issue-zone.ts';
import { roundToStep } from './round-to-step.ts';

/** A deal seen as its two utilities, 0 to 1 each. */
export interface UtilityPoint {
  readonly client: number;
  readonly candidat: number;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Weighted utilities of every step of an issue inside its zone of agreement. */
function issuePoints(issue: ScenarioIssue): UtilityPoint[] {
  const zone = issueZone(issue);
  const values: number[] = [];
  if (zone === null) values.push(issue.depart);
  else {
    for (
      let value = zone.low;
      value < zone.high;
      value = roundToStep(value + issue.pas, issue.pas, zone.low)
    ) {
      values.push(value);
    }
    values.push(zone.high);
  }
  const clamp = (utility: number): number => Math.min(1, Math.max(0, utility));
  return values.map((value) => ({
    client: issue.client.poids * clamp(issueUtility(issue, 'client', value)),
    candidat: issue.candidat.poids * clamp(issueUtility(issue, 'candidat', value)),
  }));
}

/** Keeps the points that no other point beats for both sides, by growing utility of the client. */
function undominated(points: readonly UtilityPoint[]): UtilityPoint[] {
  const sorted = points.toSorted((a, b) => b.client - a.client || b.candidat - a.candidat);
  const kept: UtilityPoint[] = [];
  let best = -1;
  for (const point of sorted) {
    if (point.candidat > best + 1e-9) {
      kept.push(point);
      best = point.candidat;
    }
  }
  return kept.toReversed();
}

/**
 * The Pareto frontier of all packages inside the zone of agreement, as utility points by growing
 * utility of the client. Issues are added one at a time and dominated points dropped at each step,
 * which is exact because utilities are additive.
 */
export function paretoFrontier(enjeux: readonly ScenarioIssue[]): UtilityPoint[] {
  const frontier = enjeux.reduce<UtilityPoint[]>(
    (points, issue) => {
      const steps = issuePoints(issue);
      return undominated(
        points.flatMap((point) =>
          steps.map((step) => ({
            client: point.client + step.client,
            candidat: point.candidat + step.candidat,
          })),
        ),
      );
    },
    [{ client: 0, candidat: 0 }],
  );
  return undominated(
    frontier.map(({ client, candidat }) => ({ client: round(client), candidat: round(candidat) })),
  );
}
