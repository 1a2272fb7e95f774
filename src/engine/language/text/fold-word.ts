import { rememberLine } from './remember-line.ts';

/** Words with an accent, kept folded: most of those of a language. */
const KEPT = 2000;
const PLAIN = /^[a-z]*$/;

/** Lower case without accents or ligatures: « Dès » → « des », « Œuvre » → « oeuvre ». */
export function foldWord(word: string): string {
  // Most words have nothing to fold: neither is free, even then.
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : fold(lower);
}

const fold = rememberLine(
  (lower) =>
    lower
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae'),
  KEPT,
);
