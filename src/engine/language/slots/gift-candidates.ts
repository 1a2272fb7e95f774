import { partAt } from '../text/part-at.ts';
import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { ConditionCandidate } from './condition-candidates.ts';
import { giftFeatures } from './gift-features.ts';
import { profileIssues } from './issue-profile.ts';
import { momentOf } from './moment-of.ts';
import { wordsAround } from './words-around.ts';

/** What a turn may give for nothing, by half or in full (« offert », « la moitié »), and what speaks for it. */
export function giftCandidates(
  turn: Turn,
  judged: ReadonlyMap<Act, Judged>,
): Pick<ConditionCandidate, 'placed' | 'features'>[] {
  const { reading, clauses, context, gifts } = turn;
  if (gifts.length === 0) return [];
  const moment = momentOf(turn, judged);
  const profiles = profileIssues(context.sale);
  return gifts.flatMap((placed) => {
    const { from, condition } = placed;
    const clause = partAt(clauses, from);
    const sentence = partAt(reading.sentences, from);
    const profile = profiles.find(({ issue }) => issue.id === condition.enjeu);
    if (clause === undefined || sentence === undefined || profile === undefined) return [];
    const features = moment.concat(
      wordsAround(reading, clause, placed),
      giftFeatures(turn, judged, placed, profile, sentence),
    );
    return [{ placed, features }];
  });
}
