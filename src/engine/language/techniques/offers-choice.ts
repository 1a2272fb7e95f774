import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';

const EMPTY = { fr: /^(?:non|pas|bien|alors)$/, en: /^(?:not)$/ } as const;
const OR = { fr: 'ou', en: 'or' } as const;

/** « Lundi ou jeudi ? », not « oui ou non ? »; « où » reads like « ou » once its accent is gone. */
export function offersChoice(
  { tokens, source, language }: Reading,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const token = tokens[i];
    if (token?.word !== OR[language]) continue;
    // « On signe ou on signe pas ? » only asks the same thing twice.
    if (tokens[to - 1]?.word === 'pas') return false;
    const accented = source.slice(token.start, token.end).normalize('NFC').toLowerCase() === 'où';
    if (!accented && !EMPTY[language].test(tokens[i + 1]?.word ?? '')) return true;
  }
  return false;
}
