import type { WordFamily } from './word-families.ts';

/** A phrase after its first word. */
export interface Phrase {
  readonly field: WordFamily['field'];
  readonly told: boolean;
  readonly rest: readonly string[];
}

/** Phrases by their first word, the longest first: a turn is read with one look-up a word. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Prepares families of words once. */
export function compileFamilies(families: readonly WordFamily[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const { field, told = false, phrases } of families) {
    for (const phrase of phrases.split('|')) {
      const [first = '', ...rest] = phrase.split(' ');
      index.set(first, [...(index.get(first) ?? []), { field, told, rest }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}
