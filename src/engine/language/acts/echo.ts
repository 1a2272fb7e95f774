import type { Reading } from '../text/reading.ts';
import type { ClientView } from '../links/client-view.ts';

/** What may surround the client’s words when they are given back to him. */
const RECEIVES = {
  fr: /^(?:ah|oh|oui|ok|ouais|bon|alors|donc|d|accord|non|bien|tres|parfait|super|ca|marche|note|entendu|voila|mince|aie|ouille|quand|meme|carrement|seulement|deja|rien|que|de|du|des|la|le|les|l|un|une|vos|votre|a|au|aux|en|et|ou|pour|par|sur|sans|avec|devant|chez|dans|tous|tout|toute|toutes|plus|encore|c|est|fou|beaucoup|long|hein|euh)$/,
  en: /^(?:ah|oh|yes|ok|right|so|no|good|well|the|a|an|of|in|on|by|for|with|your|my|and|or|to|all|every|it|s|is|really|wow|only|i|see|got|noted)$/,
} as const;

const HEARD = {
  fr: / (?:d accord|ok|note|entendu|quand meme|ca marche|ah oui|oh non|mince|aie|ouille|carrement|seulement|deja|parfait|super|tres bien|c est fou|c est beaucoup|c est long|rien que|voila|ah bon|oui) /,
  en: / (?:ok|right|i see|wow|noted|got it|yes|really) /,
} as const;

/** Words a clause may have and still be an echo, not a statement. */
const LONGEST = 9;

/** An echo given back at the head of a turn: where it ends, and how many of the client’s words it has. */
export interface Echo {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Said to be heard: « d’accord », « quand même », « aïe ». */
  readonly received: boolean;
}

/**
 * « Neuf, d’accord. », « Oh non, le doudou. »: the first clause says nothing but words of the client’s
 * last line (guide, rules 12, 13 and 34). Null when the turn starts otherwise or throws them back as
 * a question.
 */
export function findEcho(reading: Reading, view: ClientView): Echo | null {
  const { tokens, stems, language } = reading;
  let count = 0;
  const end = (to: number): Echo => {
    const next = tokens.slice(0, to + 3).map(({ word }) => word);
    return { from: 0, to, count, received: HEARD[language].test(` ${next.join(' ')} `) };
  };
  for (const [i, { word, after }] of tokens.entries()) {
    const stem = stems[i] ?? null;
    const theirs = stem !== null && view.lastStems.has(stem);
    if (theirs) count++;
    else if (!RECEIVES[language].test(word)) return null;
    if (after === '?') return null;
    // « À la maison, d’accord. »: the comma ends the echo once it has the client’s words.
    if (after !== '' && count > 0) return end(i + 1);
    if (i + 1 >= LONGEST) return null;
  }
  return count > 0 ? end(tokens.length) : null;
}
