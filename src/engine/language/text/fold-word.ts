import { rememberLine } from './remember-line.ts';

/** Words with an accent, kept folded: most of those of a language. */
const KEPT = 2000;

/** Whether a word has plain small letters only: asked of every word, it is not worth an expression. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Lower case without accents or ligatures: « Dès » → « des », « Œuvre » → « oeuvre ». */
export function foldWord(word: string): string {
  // Most words have nothing to fold: neither is free, even then.
  if (isPlain(word)) return word;
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : fold(lower);
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
