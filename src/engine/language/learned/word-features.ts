import type { Reading } from '../text/reading.ts';
import { bucket, feature, kind } from './feature.ts';
import { hashWord, joinHash } from './hash.ts';
import type { Wording } from './join-names.ts';
import { classesOf } from './word-classes.ts';
import { EDGE, FIGURE, NAME } from './word-hashes.ts';

/** The kinds of word features of one language: a word of another language is another word. */
function kindsOf(prefix: string) {
  return {
    word: kind(`${prefix}word`),
    pair: kind(`${prefix}pair`),
    stem: kind(`${prefix}stem`),
    first: kind(`${prefix}first`),
    firstTwo: kind(`${prefix}first two`),
    last: kind(`${prefix}last`),
    lastTwo: kind(`${prefix}last two`),
    before: kind(`${prefix}before`),
    beforeFirst: kind(`${prefix}before first`),
    after: kind(`${prefix}after`),
    classAfter: kind(`${prefix}class after`),
    classBefore: kind(`${prefix}class before`),
  };
}
const KINDS = { fr: kindsOf(''), en: kindsOf('E ') } as const;
const MEANING = kind('class');
const MEANING_FIRST = kind('class first');
/** Words of the neighbouring clauses that are looked at. */
const NEIGHBOURS = 4;

/** The words of a clause, their classes of meaning, how it starts and ends, and the words around it. */
export function wordFeatures(
  { sentences, language }: Reading,
  { tokens, stems, words, clauses }: Wording,
  index: number,
): number[] {
  const clause = clauses[index];
  if (clause === undefined) return [];
  const { from, to, sentence } = clause;
  const k = KINDS[language];
  const at = (i: number, end: number): number => (i < end ? (words[i] ?? EDGE) : EDGE);
  const mark = tokens[to - 1]?.after ?? '';
  const place = index === 0 ? (clauses.length === 1 ? 0 : 1) : index === clauses.length - 1 ? 2 : 3;
  const features = [
    feature('any', 0),
    feature('mark', mark),
    feature('in question', sentences[sentence]?.asked === true ? 1 : 0),
    feature('place', place),
    feature('length', bucket(to - from, 2, 4, 7, 11, 16)),
  ];
  for (let i = from; i < to; i++) {
    const word = words[i] ?? EDGE;
    features.push(joinHash(k.word, word));
    if (i + 1 < to) features.push(joinHash(joinHash(k.pair, word), at(i + 1, to)));
    const token = tokens[i];
    if (token === undefined || word === FIGURE || word === NAME) continue;
    const stem = stems[i];
    if (typeof stem === 'string') features.push(joinHash(k.stem, hashWord(stem)));
    for (const meaning of classesOf(token.word, language)) {
      features.push(joinHash(MEANING, meaning));
      if (i > from) features.push(joinHash(joinHash(k.classAfter, words[i - 1] ?? EDGE), meaning));
      if (i + 1 < to) features.push(joinHash(joinHash(k.classBefore, meaning), at(i + 1, to)));
      if (i - from <= 2) features.push(joinHash(MEANING_FIRST, meaning));
    }
  }
  const asks = mark === '?' ? 1 : 0;
  const end = hashWord(mark);
  features.push(
    joinHash(joinHash(k.first, at(from, to)), asks),
    joinHash(joinHash(joinHash(k.firstTwo, at(from, to)), at(from + 1, to)), asks),
    joinHash(joinHash(k.last, at(to - 1, to)), end),
  );
  if (to - from > 1)
    features.push(joinHash(joinHash(joinHash(k.lastTwo, at(to - 2, to)), at(to - 1, to)), end));

  const before = clauses[index - 1];
  if (before === undefined) features.push(feature('clause before', 0));
  else {
    for (let i = Math.max(before.from, before.to - NEIGHBOURS); i < before.to; i++)
      features.push(joinHash(k.before, words[i] ?? EDGE));
    features.push(
      joinHash(joinHash(k.beforeFirst, at(before.from, before.to)), at(before.from + 1, before.to)),
    );
    if (tokens[before.to - 1]?.after === '?') features.push(feature('clause before', 1));
  }
  const after = clauses[index + 1];
  if (after === undefined) features.push(feature('clause after', 0));
  else {
    for (let i = after.from; i < Math.min(after.to, after.from + NEIGHBOURS); i++)
      features.push(joinHash(k.after, words[i] ?? EDGE));
    if (tokens[after.to - 1]?.after === '?') features.push(feature('clause after', 1));
  }
  return features;
}
