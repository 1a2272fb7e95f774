import type { SaleContext } from '#engine/domain/sale-context.ts';
import { genderless } from '../text/genderless.ts';
import type { Reading } from '../text/reading.ts';
import { hashWord } from './hash.ts';
import { nameMarks } from './name-marks.ts';
import { saleNames } from './sale-names.ts';

/** Any figure: which one it is says nothing of the act. */
export const FIGURE = hashWord('#');

/** Anybody’s name. */
export const NAME = hashWord('@');

/** Beyond the end of a clause. */
export const EDGE = hashWord('_');

/** One hash for each token: the feminine of a French word is the same word, and a name is anybody’s. */
export function wordHashes(reading: Reading, sale: SaleContext): number[] {
  const { tokens, language } = reading;
  const marks = nameMarks(reading, saleNames(sale));
  return tokens.map(({ word, value }, i) => {
    if (value !== null) return FIGURE;
    return marks[i] === true ? NAME : hashWord(genderless(word, language));
  });
}
