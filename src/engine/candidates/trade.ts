import type { Terms } from '#engine/domain/intention.ts';
import type { Scenario, ScenarioIssue } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { issueName } from '#engine/negotiation/issue-name.ts';
import { roundToStep } from '#engine/negotiation/round-to-step.ts';
import { valueInWords } from '#engine/negotiation/value-in-words.ts';

/** Share of the way towards his limits the candidate goes, by number of offers already made. */
const STEPS = [0.35, 0.6, 0.8, 1] as const;

/**
 * The candidate's next package: on each issue a share of the way from the list value to what the client
 * asks, never beyond the candidate's own reserve; the issues that cost him least move first.
 */
export function nextOffer(state: SessionState, scenario: Scenario): Terms {
  const share = STEPS[Math.min(Math.max(0, state.offresFaites - 1), STEPS.length - 1)] ?? 1;
  return Object.fromEntries(
    scenario.enjeux.map((issue) => [
      issue.id,
      moved(issue, state.offreClient?.[issue.id] ?? issue.depart, share),
    ]),
  );
}

function moved(issue: ScenarioIssue, asked: number, share: number): number {
  const { ideal, reserve, poids } = issue.candidat;
  const down = reserve < ideal;
  const bounded = down ? Math.max(asked, reserve) : Math.min(asked, reserve);
  const further = down ? bounded < issue.depart : bounded > issue.depart;
  if (!further) return issue.depart;
  const eagerness = Math.min(1, share * (1 + (0.25 - poids)));
  if (eagerness >= 0.99 || share === 1) return bounded;
  const value = roundToStep(
    issue.depart + (bounded - issue.depart) * eagerness,
    issue.pas,
    issue.depart,
  );
  return down ? Math.max(value, reserve) : Math.min(value, reserve);
}

/** The package of the price list: every issue at its list value. */
export function listTerms({ enjeux }: Scenario): Terms {
  return Object.fromEntries(enjeux.map(({ id, depart }) => [id, depart]));
}

/** A package in the words of an offer, one issue after another, with its figures. */
export function offerInWords(terms: Terms, scenario: Scenario): string {
  const parts = scenario.enjeux.flatMap((issue) => {
    const value = terms[issue.id];
    return value === undefined ? [] : [`${issueName(issue)} : ${valueInWords(value, issue.unite)}`];
  });
  return parts.join(', ');
}
