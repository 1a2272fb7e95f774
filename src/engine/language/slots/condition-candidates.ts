import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { PlacedAmount } from './place-amounts.ts';
import { reach } from '../learned/feature.ts';
import { hashOn, hashWord, joinHash } from '../learned/hash.ts';
import { convertAmount } from './convert-amount.ts';
import { countHeard } from './count-heard.ts';
import { countLabels } from './count-labels.ts';
import { isBeforeTotal, isPartOfTotal } from './find-totals.ts';
import { isLabelled } from './is-labelled.ts';
import type { IssueProfile } from './issue-profile.ts';
import { kindOfIssue } from './kind-of-issue.ts';
import { listedValues } from './listed-values.ts';
import type { MatchedAmount } from './match-amounts.ts';
import { momentOf } from './moment-of.ts';
import { plainWord } from './plain-word.ts';
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

/** The steps of an issue’s points for a figure, of its way from one end to the other, of a turn’s length. */
const SCORES = [0.01, 0.5, 0.6, 0.9, 1.2];
const WAY = [-1, -0.3, -0.05, 0, 0.25, 0.5, 0.75, 1.0001, 1.1, 1.6];
const WORDS = [3, 6, 12];

/** Confidence from which an act that the rules see may say what a value already on the table does here again. */
const CLEAR = 0.5;

/** The issue that a figure suits best, if any. */
function suitedBy({ matches }: MatchedAmount): IssueProfile | null {
  let best: IssueProfile | null = null;
  let most = 0;
  for (const { profile, points } of matches)
    if (points > most) {
      most = points;
      best = profile;
    }
  return best;
}

/** Every way the figures of a turn may be conditions, with its features; `judged`: what the rules saw. */
export function conditionCandidates(
  turn: Turn,
  judged: ReadonlyMap<Act, Judged>,
): ConditionCandidate[] {
  const { reading, clauses, view, context, said, matched } = turn;
  if (matched.length === 0) return [];
  const { sale } = context;
  const { tokens, stems, language } = reading;
  const amounts = matched.map(({ amount }) => amount);
  const listed = listedValues(sale);
  const values = amounts.map(({ value }) => value);
  const own = language === 'en' ? 'E' : '';
  const moment = momentOf(turn, judged);
  const suited = matched.map((one) => suitedBy(one));
  // « Normalement c’est 139, mais pour vous 125 »: another value of the same issue.
  const isRival = (value: number, issue: IssueProfile, from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (suited[i] === issue && values[i] !== value) return true;
    return false;
  };
  const acts = [...judged.values()].flatMap(({ acte, confiance }) =>
    confiance >= CLEAR ? [hashWord(acte)] : [],
  );

  return matched.flatMap(({ amount, sentence, turnedDown, matches }, rank) => {
    const clause = clauses.find(({ from, to }) => from <= amount.from && to > amount.from);
    if (clause === undefined) return [];
    const fits = matches.flatMap(({ profile, points, table, alone }) => {
      const value = convertAmount(amount, profile);
      return value === null ? [] : [{ profile, value, table, alone, score: points }];
    });
    let highest = 0;
    let scored = 0;
    for (const { score } of fits) {
      highest = Math.max(highest, score);
      if (score > 0) scored += 1;
    }
    const shared = moment.concat(wordsAround(reading, clause, amount));
    const figure = `#${amount.value}`;
    const part = isPartOfTotal(amount.value, values);

    return fits.flatMap(({ profile, value, table, alone, score }) => {
      const { issue, labels } = profile;
      const { client_ideal, client_reserve, candidat_ideal, candidat_reserve } = issue;
      const ends = [client_ideal, client_reserve, candidat_ideal, candidat_reserve];
      const low = Math.min(client_ideal, client_reserve, candidat_ideal, candidat_reserve);
      const high = Math.max(client_ideal, client_reserve, candidat_ideal, candidat_reserve);
      if (value > high * 4 + 1 || (low > 0 && value < low * 0.1)) return [];
      const kind = hashWord(kindOfIssue(issue.id));
      const seen: number[] = [];
      const is = (name: string, which: string | number = ''): void => {
        // The name and what follows it are never put together: most of what a turn left behind.
        const hash = hashOn(hashWord(name), typeof which === 'number' ? String(which) : which);
        seen.push(hash, joinHash(kind, hash));
      };
      const near = (reach: number): number =>
        countLabels(
          labels,
          stems,
          Math.max(sentence.from, amount.from - reach),
          Math.min(sentence.to, amount.to + reach),
        );
      const points = reach(score, SCORES);
      const way = (value - low) / (high - low || 1);
      is('any');
      is('unit ', `${amount.unit} ${profile.unit}`);
      is('per ', `${amount.per ?? '-'} ${amount.per === profile.per ? 'same' : 'other'}`);
      is('score ', points);
      is(score === highest && score > 0 ? 'best' : 'not best');
      is(turnedDown ? 'turned down' : 'offered');
      is(turnedDown ? 'turned down ' : 'offered ', points);
      is('end ', ends.map((end, i) => (end === value ? i : '')).join(''));
      is('way ', reach(way, WAY));
      is('near ', near(5));
      is('about ', near(9));
      is('label heard ', Math.min(2, countHeard(labels, view.lastStems)));
      is(profile.main ? 'main' : 'side');
      is(alone ? 'alone' : 'not alone');
      is('fits ', Math.min(4, fits.length));
      is('scored ', Math.min(3, scored));
      const known = table === undefined ? 'none' : table === value ? 'same' : 'other';
      is('table ', known);
      const onTable = hashOn(hashWord('table '), known);
      for (const act of acts) seen.push(joinHash(onTable, act));
      is(listed.has(amount.value) ? 'listed' : 'not listed');
      is(
        'client ',
        view.lastStems.has(figure) ? 'last' : view.allStems.has(figure) ? 'before' : 'never',
      );
      is(said.has(figure) ? 'said' : 'new');
      is(part ? 'part' : 'whole');
      is(isRival(amount.value, profile, 0, rank) ? 'after another' : 'first of them');
      is(isRival(amount.value, profile, rank + 1, suited.length) ? 'then another' : 'last of them');
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
      return [
        {
          rank,
          placed: {
            condition: { enjeu: issue.id, valeur: value, unite: issue.unite },
            from: amount.from,
            to: amount.to,
          },
          labelled: isLabelled(reading, amount, profile),
          features: shared.concat(seen),
        },
      ];
    });
  });
}
