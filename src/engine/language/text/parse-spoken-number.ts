import { numberWords } from './number-words.ts';

interface SpokenNumber {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** Whether a unit (1 to 19) may follow what is said so far of a number below one thousand. */
function unitFits(said: number, unit: number): boolean {
  const rest = said % 100;
  if (rest === 0) return true;
  // Soixante-dix, quatre-vingt-dix: the teens follow 60 and 80 in French.
  if (rest === 60 || rest === 80) return unit > 0;
  return rest % 10 === 0 && rest >= 20 && unit > 0 && unit < 10;
}

/**
 * Reads the number spelled from `from` on (« cent trente-neuf », « deux mille cinq cents »), or null.
 * A lone « un », « une » or “one” is an article, not a number.
 */
export function parseSpokenNumber(
  words: readonly string[],
  from: number,
  language: 'fr' | 'en',
): SpokenNumber | null {
  const vocabulary = numberWords(language);
  let total = 0;
  let below = 0;
  let read = 0;
  let i = from;
  for (; i < words.length; i++) {
    const word = words[i] ?? '';
    const unit = vocabulary.units.get(word);
    const ten = vocabulary.tens.get(word);
    if (unit !== undefined && (read === 0 || unitFits(below, unit))) below += unit;
    else if (ten === 20 && language === 'fr' && below % 100 === 4) below += 76;
    else if (ten !== undefined && below % 100 === 0) below += ten;
    else if (vocabulary.hundred.includes(word) && below < 10) below = Math.max(below, 1) * 100;
    else if (vocabulary.thousand.includes(word) && total === 0) {
      total = Math.max(below, 1) * 1000;
      below = 0;
    } else if (word === vocabulary.and && read > 0 && joins(words[i + 1] ?? '', below, language)) {
      continue;
    } else break;
    read++;
  }
  const length = i - from;
  if (read === 0 || (length === 1 && below === 1 && total === 0)) return null;
  return { value: total + below, length };
}

function joins(next: string, below: number, language: 'fr' | 'en'): boolean {
  const unit = numberWords(language).units.get(next);
  if (language === 'en') return below > 0 && below % 100 === 0 && unit !== undefined;
  return below % 100 >= 20 && unitFits(below, unit ?? 0) && (unit === 1 || unit === 11);
}
