import type { Reading } from '../text/reading.ts';
import type { Clause } from './cut-clauses.ts';
import { NAME } from './word-hashes.ts';

/** The words of a reading as features see them; `from` and `to` of its clauses are places among these. */
export interface Wording {
  readonly tokens: Reading['tokens'];
  readonly stems: Reading['stems'];
  /** One hash for each. */
  readonly words: readonly number[];
  readonly clauses: readonly Clause[];
}

/**
 * A name of several words is one: « Grand Lacet » teaches no more than « Savonel ». Its last word is
 * kept, with the mark that follows it.
 */
export function joinNames(
  { tokens, stems }: Reading,
  words: readonly number[],
  clauses: readonly Clause[],
): Wording {
  const goesOn = (i: number): boolean =>
    words[i] === NAME && words[i + 1] === NAME && tokens[i]?.after === '';
  const stays = (_one: unknown, i: number): boolean => !goesOn(i);
  if (words.every(stays)) return { tokens, stems, words, clauses };
  const places: number[] = [];
  let place = 0;
  for (const i of words.keys()) {
    places.push(place);
    if (!goesOn(i)) place += 1;
  }
  places.push(place);
  return {
    tokens: tokens.filter(stays),
    stems: stems.filter(stays),
    words: words.filter(stays),
    clauses: clauses.map(({ from, to, sentence }) => ({
      from: places[from] ?? place,
      to: places[to] ?? place,
      sentence,
    })),
  };
}
