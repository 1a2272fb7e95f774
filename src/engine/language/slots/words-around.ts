import type { Clause } from '../learned/cut-clauses.ts';
import { hashOn, hashWord } from '../learned/hash.ts';
import type { Reading } from '../text/reading.ts';
import { plainWord } from './plain-word.ts';

/** Words looked at on each side. */
const NEAR = 4;

/** How the hash of each kind of word starts in one language: a word of another language is another word. */
function kindsOf(own: string) {
  const sides = Array.from({ length: NEAR }, (_, i) => ({
    distance: i + 1,
    before: hashWord(`${own}b${i + 1} `),
    after: hashWord(`${own}a${i + 1} `),
  }));
  return {
    sides,
    before: hashWord(`${own}before `),
    after: hashWord(`${own}after `),
    twoBefore: hashWord(`${own}bb `),
    twoAfter: hashWord(`${own}aa `),
    eachSide: hashWord(`${own}ba `),
    clause: hashWord(`${own}clause `),
  };
}
const KINDS = { fr: kindsOf(''), en: kindsOf('E') } as const;

const hashPair = (kind: number, one: string, two: string): number =>
  hashOn(hashOn(hashOn(kind, one), ' '), two);

/** Hashes of the words around tokens `from` to `to`, with and without their distance, and of those of their clause. */
export function wordsAround(
  { tokens, language }: Reading,
  clause: Clause,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const kinds = KINDS[language];
  const word = (i: number): string => plainWord(tokens[i], language);
  const around: number[] = [];
  for (const { distance, before, after } of kinds.sides) {
    const left = word(from - distance);
    const right = word(to - 1 + distance);
    around.push(
      hashOn(before, left),
      hashOn(after, right),
      hashOn(kinds.before, left),
      hashOn(kinds.after, right),
    );
  }
  around.push(
    hashPair(kinds.twoBefore, word(from - 2), word(from - 1)),
    hashPair(kinds.twoAfter, word(to), word(to + 1)),
    hashPair(kinds.eachSide, word(from - 1), word(to)),
  );
  for (let i = clause.from; i < clause.to; i++) around.push(hashOn(kinds.clause, word(i)));
  return around;
}
