import type { Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { Model } from '../learned/decode-model.ts';
import { sigmoid } from '../learned/sigmoid.ts';
import { conditionCandidates } from './condition-candidates.ts';
import type { PlacedAmount } from './place-amounts.ts';
import { placeGifts, withGifts } from './place-gifts.ts';
import { uniqueConditions } from './unique-conditions.ts';

/**
 * The conditions a turn puts on the table: each figure goes to the issue that the learned layer finds
 * likeliest, when it finds it likely at all; what is given for nothing is added by rule.
 */
export function chooseConditions(
  turn: Turn,
  judged: ReadonlyMap<Act, Judged>,
  { conditions }: Model,
): Condition[] {
  const best = new Map<number, { chance: number; placed: PlacedAmount }>();
  for (const { rank, placed, features } of conditionCandidates(turn, judged)) {
    let sum = 0;
    for (const hash of features) sum += conditions.weigh(hash);
    const chance = sigmoid(sum);
    if (chance >= conditions.threshold && chance > (best.get(rank)?.chance ?? 0))
      best.set(rank, { chance, placed });
  }
  const { reading, context, view } = turn;
  const placed = [...best.values()].map((one) => one.placed);
  return uniqueConditions(withGifts(placed, placeGifts(reading, context.sale, view), reading));
}
