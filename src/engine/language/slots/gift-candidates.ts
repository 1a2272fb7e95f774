import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { hashWord, joinHash } from '../learned/hash.ts';
import type { ConditionCandidate } from './condition-candidates.ts';
import { kindOfIssue } from './kind-of-issue.ts';
import { momentOf } from './moment-of.ts';
import { wordsAround } from './words-around.ts';

/** What a turn may give for nothing, by half or in full (« offert », « la moitié »), and what speaks for it. */
export function giftCandidates(
  turn: Turn,
  judged: ReadonlyMap<Act, Judged>,
): Pick<ConditionCandidate, 'placed' | 'features'>[] {
  const { reading, clauses, context, view, gifts } = turn;
  if (gifts.length === 0) return [];
  const moment = momentOf(turn, judged);
  return gifts.flatMap((placed) => {
    const clause = clauses.find(({ from, to }) => from <= placed.from && to > placed.from);
    if (clause === undefined) return [];
    const { enjeu, valeur } = placed.condition;
    const gift = hashWord(`gift ${valeur}`);
    const before = context.onTable?.[enjeu];
    const table = before === undefined ? 'none' : before === valeur ? 'same' : 'other';
    return [
      {
        placed,
        features: [
          ...moment,
          ...wordsAround(reading, clause, placed),
          gift,
          joinHash(gift, hashWord(kindOfIssue(enjeu))),
          joinHash(gift, hashWord(table)),
          joinHash(gift, hashWord(view.stance)),
          joinHash(gift, hashWord(view.presented ? 'presented' : 'early')),
          joinHash(gift, hashWord(gifts.length > 1 ? 'several' : 'single')),
          joinHash(gift, hashWord(placed.aside ? 'perhaps' : 'given')),
        ],
      },
    ];
  });
}
