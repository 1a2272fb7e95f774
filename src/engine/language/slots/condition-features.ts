import type { Turn } from '../acts/turn.ts';
import { reach } from '../learned/feature.ts';
import { hashOn, hashWord, joinHash } from '../learned/hash.ts';
import { countHeard } from './count-heard.ts';
import { countLabelsNear } from './count-labels-near.ts';
import type { FiguresTogether } from './figures-together.ts';
import { isBeforeTotal } from './find-totals.ts';
import { kindOfIssue } from './kind-of-issue.ts';
import type { IssueMatch, MatchedAmount } from './match-amounts.ts';
import { plainWord } from './plain-word.ts';
import { spanOf } from './span-of.ts';

/** An issue that can take a figure, and the value it takes. */
export interface Fit extends IssueMatch {
  readonly value: number;
}

/** Which figure of the turn it is, and what the issues that can take it have in common. */
export interface Taken {
  readonly rank: number;
  readonly fits: number;
  /** How many of them something speaks for, and the most points that one has. */
  readonly scored: number;
  readonly highest: number;
}

/** The steps of an issue’s points for a figure, of its way from one end to the other, of a turn’s length. */
const SCORES = [0.01, 0.5, 0.6, 0.9, 1.2];
const WAY = [-1, -0.3, -0.05, 0, 0.25, 0.5, 0.75, 1.0001, 1.1, 1.6];
const WORDS = [3, 6, 12];

/**
 * Hashes of what is known of a figure and of one issue that can take it, together: the unit, the value
 * beside the four that define the issue, the words that name it, what is on the table, what was said of
 * it just before and by whom, what the candidate does, the other figures of the turn.
 */
export function conditionFeatures(
  { reading, view, said }: Turn,
  together: FiguresTogether,
  { amount, sentence, turnedDown }: MatchedAmount,
  { rank, fits, scored, highest }: Taken,
  { profile, value, points, alone, table }: Fit,
): number[] {
  const { tokens, stems, language } = reading;
  const { amounts, isPart, listed, acts, follows, precedes, theirs, ours, ourStems } = together;
  const { issue, labels } = profile;
  const { ends, low, high } = spanOf(issue);
  const own = language === 'en' ? 'E' : '';
  const figure = `#${amount.value}`;
  const kind = hashWord(kindOfIssue(issue.id));
  const seen: number[] = [];
  const is = (name: string, which: string | number = ''): void => {
    // The name and what follows it are never put together: most of what a turn left behind.
    const hash = hashOn(hashWord(name), typeof which === 'number' ? String(which) : which);
    seen.push(hash, joinHash(kind, hash));
  };
  const near = (words: number): number => countLabelsNear(labels, stems, sentence, amount, words);
  const reached = reach(points, SCORES);
  is('any');
  is('unit ', `${amount.unit} ${profile.unit}`);
  is('per ', `${amount.per ?? '-'} ${amount.per === profile.per ? 'same' : 'other'}`);
  is('score ', reached);
  is(points === highest && points > 0 ? 'best' : 'not best');
  is(amount.aside ? 'aside' : turnedDown ? 'turned down' : 'offered');
  is(turnedDown ? 'turned down ' : 'offered ', reached);
  is('end ', ends.map((end, i) => (end === value ? i : '')).join(''));
  is('way ', reach((value - low) / (high - low || 1), WAY));
  is('near ', near(5));
  is('about ', near(9));
  is('label heard ', Math.min(2, countHeard(labels, view.lastStems)));
  is('label said ', Math.min(2, countHeard(labels, ourStems)));
  const heard = theirs(profile, value);
  is('theirs ', heard);
  is('theirs ', `${heard} ${amount.unit === 'nombre' ? 'bare' : 'unit'}`);
  is('ours ', ours(profile, value));
  is(profile.main ? 'main' : 'side');
  is(alone ? 'alone' : 'not alone');
  is('fits ', Math.min(4, fits));
  is('scored ', Math.min(3, scored));
  const known = table === undefined ? 'none' : table === value ? 'same' : 'other';
  is('table ', known);
  const onTable = hashOn(hashWord('table '), known);
  for (const act of acts) seen.push(joinHash(onTable, act), joinHash(kind, act));
  is(listed.has(amount.value) ? 'listed' : 'not listed');
  is(
    'client ',
    view.lastStems.has(figure) ? 'last' : view.allStems.has(figure) ? 'before' : 'never',
  );
  is(said.has(figure) ? 'said' : 'new');
  is(isPart[rank] === true ? 'part' : 'whole');
  is(follows(rank, profile) ? 'after another' : 'first of them');
  is(precedes(rank, profile) ? 'then another' : 'last of them');
  is(isBeforeTotal(reading, amount, amounts, profile.high) ? 'before total' : 'no total');
  is('amounts ', Math.min(4, amounts.length));
  is(rank === 0 ? 'first' : rank === amounts.length - 1 ? 'last' : 'between');
  is(sentence.asked ? 'asked' : 'told');
  const same = profile.noun !== '' && amount.noun.startsWith(profile.noun.slice(0, 4));
  is('noun ', amount.noun === '' ? 'none' : same ? 'same' : 'other');
  is('words ', reach(tokens.length, WORDS));
  is('stance ', `${view.stance} ${view.presented ? 'presented' : 'early'}`);
  seen.push(
    joinHash(kind, hashWord(`${own}b1 ${plainWord(tokens[amount.from - 1], language)}`)),
    joinHash(kind, hashWord(`${own}a1 ${plainWord(tokens[amount.to], language)}`)),
  );
  return seen;
}
