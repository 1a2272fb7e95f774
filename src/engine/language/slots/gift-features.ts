import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { reach } from '../learned/feature.ts';
import { hashWord, joinHash } from '../learned/hash.ts';
import { contentOfLines } from '../links/content-of-lines.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { countHeard } from './count-heard.ts';
import { countLabels } from './count-labels.ts';
import { countLabelsNear } from './count-labels-near.ts';
import type { IssueProfile } from './issue-profile.ts';
import { kindOfIssue } from './kind-of-issue.ts';
import { plainWord } from './plain-word.ts';
import type { Gift } from './place-gifts.ts';

/** Confidence from which an act seen by the rules is looked at beside what is given. */
const CLEAR = 0.5;
/** Words looked at around a gift for what names its issue, and the steps of a turn’s length. */
const NEAR = 8;
const WORDS = [6, 14];

/**
 * Hashes of what is known of a gift and of its issue: the words that give, those that name the issue
 * here and in the lines before, what is on the table, what the candidate does.
 */
export function giftFeatures(
  { reading, view, context, gifts }: Turn,
  judged: ReadonlyMap<Act, Judged>,
  { from, to, aside, condition: { valeur } }: Gift,
  { issue, labels }: IssueProfile,
  sentence: Sentence,
): number[] {
  const { language, stems, tokens } = reading;
  const few = (count: number): number => Math.min(2, count);
  const near = few(countLabelsNear(labels, stems, sentence, { from, to }, NEAR));
  const named = few(countLabels(labels, stems, 0, stems.length));
  const heard = few(countHeard(labels, view.lastStems));
  const previous = contentOfLines(context.candidateLines.slice(-1), language);
  const before = context.onTable?.[issue.id];
  const seen = [
    before === undefined ? 'none' : before === valeur ? 'same' : 'other',
    view.stance,
    view.presented ? 'presented' : 'early',
    gifts.length > 1 ? 'several' : 'single',
    aside ? 'perhaps' : 'given',
    `near ${near}`,
    `whole ${named}`,
    `told ${heard}`,
    `earlier ${Math.min(1, countHeard(labels, previous))}`,
    `all ${near} ${heard} ${aside}`,
    `words ${reach(tokens.length, WORDS)}`,
    `asked ${view.last?.sentences.some(({ asked }) => asked) === true}`,
  ];
  for (const { acte, confiance } of judged.values()) if (confiance >= CLEAR) seen.push(acte);
  const kind = hashWord(kindOfIssue(issue.id));
  const gift = hashWord(`gift ${valeur}`);
  const own = tokens.slice(from, to).map((token) => plainWord(token, language));
  const words = hashWord(`gift own ${own.join(' ')}`);
  return [
    gift,
    joinHash(gift, kind),
    words,
    joinHash(kind, words),
    joinHash(kind, hashWord(`near ${near} ${named} ${heard}`)),
    ...seen.map((one) => joinHash(gift, hashWord(one))),
  ];
}
