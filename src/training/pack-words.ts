/** The letters that tell how many are lost. */
const MOST = 'Z'.charCodeAt(0) - 'A'.charCodeAt(0);

/**
 * Packs words as `unpackWords` reads them.
 *
 * @param words without capitals, in alphabetical order
 * @throws Error on a word of more than 25 letters, which cannot be lost at once
 */
export function packWords(words: readonly string[]): string {
  let last = '';
  let packed = '';
  for (const word of words) {
    if (word.length > MOST) throw new Error(`« ${word} » est trop long pour le lexique.`);
    let kept = 0;
    while (kept < last.length && last[kept] === word[kept]) kept += 1;
    packed += String.fromCharCode('A'.charCodeAt(0) + last.length - kept) + word.slice(kept);
    last = word;
  }
  return packed;
}
