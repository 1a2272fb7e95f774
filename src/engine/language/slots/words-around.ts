import type { Clause } from '../learned/cut-clauses.ts';
import { hashWord } from '../learned/hash.ts';
import type { Reading } from '../text/reading.ts';
import { plainWord } from './plain-word.ts';

/** Words looked at on each side. */
const NEAR = 4;

/** Hashes of the words around tokens `from` to `to`, with and without their distance, and of those of their clause. */
export function wordsAround(
  { tokens, language }: Reading,
  clause: Clause,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const own = language === 'en' ? 'E' : '';
  const word = (i: number): string => plainWord(tokens[i], language);
  const around: number[] = [];
  for (let d = 1; d <= NEAR; d++) {
    around.push(
      hashWord(`${own}b${d} ${word(from - d)}`),
      hashWord(`${own}a${d} ${word(to - 1 + d)}`),
      hashWord(`${own}before ${word(from - d)}`),
      hashWord(`${own}after ${word(to - 1 + d)}`),
    );
  }
  around.push(
    hashWord(`${own}bb ${word(from - 2)} ${word(from - 1)}`),
    hashWord(`${own}aa ${word(to)} ${word(to + 1)}`),
    hashWord(`${own}ba ${word(from - 1)} ${word(to)}`),
  );
  for (let i = clause.from; i < clause.to; i++) around.push(hashWord(`${own}clause ${word(i)}`));
  return around;
}
