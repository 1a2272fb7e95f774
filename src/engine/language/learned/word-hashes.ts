import type { Token } from '../text/token.ts';
import { hashWord } from './hash.ts';

/** Any figure: which one it is says nothing of the act. */
const FIGURE = hashWord('#');

/** Beyond the end of a clause. */
export const EDGE = hashWord('_');

/** One hash for each token. */
export function wordHashes(tokens: readonly Token[]): number[] {
  return tokens.map(({ word, value }) => (value === null ? hashWord(word) : FIGURE));
}
