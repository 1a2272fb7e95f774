import { foldWord } from '#engine/language/text/fold-word.ts';
import { hashWord } from '#engine/language/learned/hash.ts';
import { random } from './random.ts';

const WORD = /\p{L}{3,}/gu;
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfglmnprstv';

/** Another name of the same length, that elides alike: the same one each time in a situation, another elsewhere. */
function disguise(name: string, situation: string): string {
  const draw = random(hashWord(`${situation} ${foldWord(name)}`));
  return name.replaceAll(/\p{L}/gu, (letter) => {
    const kind = /[aeiouyh]/.test(foldWord(letter)) ? VOWELS : CONSONANTS;
    const other = kind[Math.floor(draw() * kind.length)] ?? letter;
    return letter === letter.toUpperCase() ? other.toUpperCase() : other;
  });
}

/**
 * A way to rewrite the lines of a situation so that its people and firms are known nowhere else. What
 * is learned cannot then hang on a name; the words keep their places.
 */
export function disguiseNames(
  names: ReadonlySet<string>,
  situation: string,
): (text: string) => string {
  return (text) =>
    text.replaceAll(WORD, (word) => (names.has(foldWord(word)) ? disguise(word, situation) : word));
}
