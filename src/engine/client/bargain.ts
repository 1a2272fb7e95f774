import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { clientDemand, type Move } from '#engine/negotiation/client-demand.ts';
import { counterOffer } from '#engine/negotiation/counter-offer.ts';
import type { ClientView } from './client-view.ts';

/** Where the bargaining stands after this turn. */
export interface Bargaining {
  readonly move: Move;
  /** Utility the client now asks for, 0 to 1. */
  readonly demand: number;
  readonly counter: {
    /** The client's package. */
    readonly terms: Terms;
    /** The candidate's package with every issue named, list values included. */
    readonly whole: Terms;
    /** The issue on which the two packages are furthest apart, in the client's eyes. */
    readonly issue: ScenarioIssue;
  };
}

/**
 * What the client asks for after this turn, and the package he would sign now.
 *
 * @throws RangeError when the scenario has no issue (the schema forbids it)
 */
export function bargain({ state, scenario, analysis, does }: ClientView): Bargaining {
  const { enjeux, concession } = scenario;
  const move: Move = does('demander_contrepartie')
    ? 'echange'
    : does('conceder')
      ? 'cadeau'
      : 'ferme';
  const offered = state.offreCandidat ?? {};
  const round = Math.max(1, state.offresFaites - 1);
  // Asking again without moving does not bring him down.
  const demand =
    analysis.conditions.length === 0 && state.exigence !== null
      ? state.exigence
      : clientDemand(concession, state.exigence, round, move);
  const terms = counterOffer(offered, enjeux, demand);
  const whole = Object.fromEntries(
    enjeux.map((issue) => [issue.id, offered[issue.id] ?? issue.depart]),
  );
  const gap = (issue: ScenarioIssue): number => {
    const range = Math.abs(issue.client.ideal - issue.client.reserve) || 1;
    const distance = Math.abs(
      (terms[issue.id] ?? issue.depart) - (whole[issue.id] ?? issue.depart),
    );
    return (issue.client.poids * distance) / range;
  };
  const [first, ...others] = enjeux;
  if (first === undefined) throw new RangeError('a scenario has at least one issue');
  const issue = others.reduce(
    (widest, other) => (gap(other) > gap(widest) ? other : widest),
    first,
  );
  return { move, demand, counter: { terms, whole, issue } };
}
