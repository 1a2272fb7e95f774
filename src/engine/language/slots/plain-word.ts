import { genderless } from '../text/genderless.ts';
import type { Token } from '../text/token.ts';

/** A word as what stands around a figure is compared: any number is the same, `_` is beyond the end. */
export function plainWord(token: Token | undefined, language: 'fr' | 'en'): string {
  if (token === undefined) return '_';
  if (token.value !== null) return '#';
  return genderless(token.word, language);
}
