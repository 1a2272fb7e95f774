const PLAIN = /^[a-z]*$/;

/** Lower case without accents or ligatures: « Dès » → « des », « Œuvre » → « oeuvre ». */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words have nothing to fold, and normalising is slow.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
