import { genderless } from '../text/genderless.ts';
import type { Reading } from '../text/reading.ts';
import { hashWord } from './hash.ts';

/** Any figure: which one it is says nothing of the act. */
export const FIGURE = hashWord('#');

/** Anybody’s name. */
export const NAME = hashWord('@');

/** Beyond the end of a clause. */
export const EDGE = hashWord('_');

/** One hash for each token: the feminine of a French word is the same word. */
export function wordHashes({ tokens, names, language }: Reading): number[] {
  return tokens.map(({ word, value }, i) => {
    if (value !== null) return FIGURE;
    return names[i] === true ? NAME : hashWord(genderless(word, language));
  });
}
