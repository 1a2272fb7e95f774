import type { Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { Model } from '../learned/decode-model.ts';
import { PRESENT } from '../learned/present.ts';
import { sigmoid } from '../learned/sigmoid.ts';
import { conditionCandidates } from './condition-candidates.ts';
import type { PlacedAmount } from './place-amounts.ts';
import { giftCandidates } from './gift-candidates.ts';
import { withGifts } from './place-gifts.ts';
import { uniqueConditions } from './unique-conditions.ts';

/**
 * The conditions a turn puts on the table: each figure goes to the issue that the learned layer finds
 * likeliest, when it finds it likely at all, and so does what is given for nothing.
 */
export function chooseConditions(
  turn: Turn,
  judged: ReadonlyMap<Act, Judged>,
  { conditions }: Model,
): Condition[] {
  const chanceOf = (features: readonly number[]): number => {
    let sum = 0;
    for (const hash of features) sum += conditions.weigh(hash);
    return sigmoid(sum);
  };
  const best = new Map<number, { chance: number; placed: PlacedAmount }>();
  for (const { rank, placed, labelled, features } of conditionCandidates(turn, judged)) {
    const chance = labelled ? 1 : chanceOf(features);
    if (chance >= PRESENT && chance > (best.get(rank)?.chance ?? 0))
      best.set(rank, { chance, placed });
  }
  const gifts = giftCandidates(turn, judged)
    .filter(({ features }) => chanceOf(features) >= PRESENT)
    .map(({ placed }) => placed);
  const placed = [...best.values()].map((one) => one.placed);
  return uniqueConditions(withGifts(placed, gifts, turn.reading));
}
