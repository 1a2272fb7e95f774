import type { Scenario } from '#engine/domain/scenario.ts';

/** Rounds of bargaining after which the client has come down to his floor. */
const ROUNDS = 6;

/** How the candidate's last move was made. */
export type Move = 'echange' | 'cadeau' | 'ferme';

/** A gift is taken without giving much back; a traded concession is returned. */
const RETURN: Readonly<Record<Move, (reciprocity: number) => number>> = {
  echange: (reciprocity) => 1 + reciprocity,
  cadeau: () => 0.5,
  ferme: () => 0.75,
};

/**
 * The utility the client asks for at a round of bargaining, 0 to 1: time-dependent concession
 * (Faratin, Sierra and Jennings 1998: from `depart` to `plancher`, as a power of the share of time gone),
 * taken step by step on what is left to concede, so that the floor is always in sight; each step is stretched or shrunk by how the candidate moved (behaviour-dependent part).
 * Time is counted in rounds, not in minutes, so that the same words lead to the same deal.
 *
 * @param previous utility asked for at the round before, or null at the first
 * @param round 0 for the first counter-offer
 */
export function clientDemand(
  concession: Scenario['concession'],
  previous: number | null,
  round: number,
  move: Move,
): number {
  const { depart, plancher, rythme, reciprocite } = concession;
  if (previous === null) return depart;
  const gone = (rounds: number): number => Math.min(1, rounds / ROUNDS) ** rythme;
  const left = 1 - gone(round - 1);
  const share = left > 0 ? (gone(round) - gone(round - 1)) / left : 1;
  const step = (previous - plancher) * Math.min(1, share * RETURN[move](reciprocite));
  return Math.max(plancher, Math.floor((previous - step) * 10_000) / 10_000);
}
