import { hashWord } from '#engine/language/learned/hash.ts';
import { asHeard } from './as-heard.ts';
import { random } from './random.ts';

/** Words a recogniser takes for one another: they sound the same. */
const SOUNDS_ALIKE: readonly (readonly string[])[] = [
  ['ces', 'ses', "c'est", "s'est", 'sais', 'sait'],
  ['et', 'est', 'ai', 'ait'],
  ['a', 'à', 'as'],
  ['ou', 'où'],
  ['on', 'ont'],
  ['son', 'sont'],
  ['ce', 'se'],
  ['la', 'là', "l'a"],
  ['leur', 'leurs'],
  ['mes', 'mais', 'met'],
  ['peu', 'peux', 'peut'],
  ['quand', 'quant', "qu'en"],
  ['sa', 'ça'],
  ['si', "s'y"],
  ['dans', "d'en"],
  ['prix', 'pris'],
  ['voix', 'vois', 'voie'],
  ['compte', 'conte'],
  ['temps', 'tant'],
  ['sans', "s'en", 'cent'],
  ['fait', 'fais', 'faits'],
  ['quel', 'quelle', "qu'elle", 'quels'],
  ['there', 'their'],
  ['to', 'two', 'too'],
  ['your', "you're"],
  ['its', "it's"],
  ['for', 'four'],
];
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/er$/, 'é'],
  [/é$/, 'er'],
  [/ez$/, 'é'],
  [/ées?$/, 'é'],
  [/ait$/, 'ais'],
  [/ais$/, 'ait'],
  [/aient$/, 'ait'],
  [/s$/, ''],
  [/ing$/, 'in'],
  [/ed$/, ''],
];
const DROPPED = /^(?:de|du|le|la|les|un|une|à|a|en|y|et|ne|je|me|se|the|an?|of|is)$/;

/**
 * A text as a recogniser in a noisy room would write it: `asHeard`, then about one word in ten wrong
 * (a short word dropped, a word taken for another that sounds alike, a wrong ending). The draws come
 * from the text itself: the same text is always misheard the same way.
 *
 * @param share of the words that go wrong, 0 to 1
 */
export function misheard(text: string, share = 0.1): string {
  const heard = asHeard(text);
  const draw = random(hashWord(heard));
  const words = heard.split(' ').flatMap((word) => {
    if (draw() >= share) return [word];
    const alike = SOUNDS_ALIKE.find((group) => group.includes(word));
    if (alike !== undefined && draw() < 0.7) {
      const others = alike.filter((other) => other !== word);
      return [others[Math.floor(draw() * others.length)] ?? word];
    }
    if (DROPPED.test(word)) return [];
    const ending = ENDINGS.find(([pattern]) => word.length > 4 && pattern.test(word));
    if (ending !== undefined) return [word.replace(ending[0], ending[1])];
    return word.length <= 4 ? [] : [`${word}s`];
  });
  return words.join(' ');
}
