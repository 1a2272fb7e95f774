import { partAt } from '../text/part-at.ts';
import type { Act } from '#engine/domain/acts.ts';
import type { Issue } from '#engine/domain/sale-context.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { conditionFeatures, type Fit } from './condition-features.ts';
import { convertAmount } from './convert-amount.ts';
import { figuresTogether } from './figures-together.ts';
import { isLabelled } from './is-labelled.ts';
import type { PlacedAmount } from './place-amounts.ts';
import { spanOf } from './span-of.ts';
import { wordsAround } from './words-around.ts';

/** A figure of a turn that may be put on the table for an issue, and what speaks for it. */
export interface ConditionCandidate {
  /** Which figure of the turn: it goes to one issue at most. */
  readonly rank: number;
  readonly placed: PlacedAmount;
  /** Written after the name of the issue and a colon: nothing else could be meant. */
  readonly labelled: boolean;
  /** Hashes of what is known of this figure and this issue together. */
  readonly features: readonly number[];
}

/** Whether a value is of the size of an issue’s own: nobody offers ten times less, or four times more. */
function isThinkable(value: number, issue: Issue): boolean {
  const { low, high } = spanOf(issue);
  return value <= high * 4 + 1 && (low <= 0 || value >= low * 0.1);
}

/** Every way the figures of a turn may be conditions, with its features; `judged`: what the rules saw. */
export function conditionCandidates(
  turn: Turn,
  judged: ReadonlyMap<Act, Judged>,
): ConditionCandidate[] {
  const { reading, clauses, matched } = turn;
  if (matched.length === 0) return [];
  const together = figuresTogether(turn, judged);
  return matched.flatMap((one, rank) => {
    const { amount, matches } = one;
    const clause = partAt(clauses, amount.from);
    if (clause === undefined) return [];
    const fits = matches.flatMap((match): Fit[] => {
      const value = convertAmount(amount, match.profile);
      return value === null ? [] : [{ ...match, value }];
    });
    const taken = {
      rank,
      fits: fits.length,
      scored: fits.filter(({ points }) => points > 0).length,
      highest: Math.max(0, ...fits.map(({ points }) => points)),
    };
    const shared = together.moment.concat(wordsAround(reading, clause, amount));
    return fits
      .filter(({ value, profile }) => isThinkable(value, profile.issue))
      .map((fit) => ({
        rank,
        placed: {
          condition: {
            enjeu: fit.profile.issue.id,
            valeur: fit.value,
            unite: fit.profile.issue.unite,
          },
          from: amount.from,
          to: amount.to,
        },
        labelled: isLabelled(reading, amount, fit.profile),
        features: shared.concat(conditionFeatures(turn, together, one, taken, fit)),
      }));
  });
}
