import { numberWords } from './number-words.ts';

interface SpokenNumber {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

type Language = 'fr' | 'en';
type Part = SpokenNumber | null;

const FIGURE = /^\d+(?:\.\d+)?$/;

/** « Quatre » before « vingt » opens eighty: it ends no number said before it. */
function opensEighty(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return words[at] === 'quatre' && (next === 'vingt' || next === 'vingts');
}

/** A number below twenty: « sept », « dix-sept ». */
function readUnit(words: readonly string[], at: number, language: Language): Part {
  const { units } = numberWords(language);
  const value = units.get(words[at] ?? '');
  if (value === undefined) return null;
  const more = value === 10 && language === 'fr' ? (units.get(words[at + 1] ?? '') ?? 0) : 0;
  return more >= 7 && more <= 9 ? { value: 10 + more, length: 2 } : { value, length: 1 };
}

/** A number below one hundred: « soixante et onze », « quatre-vingt-dix-sept », “ninety nine”. */
function readTens(words: readonly string[], at: number, language: Language): Part {
  const { tens, and } = numberWords(language);
  const eighty = language === 'fr' && opensEighty(words, at);
  const ten = eighty ? 80 : tens.get(words[at] ?? '');
  if (ten === undefined) return readUnit(words, at, language);
  const length = eighty ? 2 : 1;
  const linked = language === 'fr' && words[at + length] === and ? 1 : 0;
  const next = at + length + linked;
  const unit = opensEighty(words, next) ? null : readUnit(words, next, language);
  // Soixante-dix, quatre-vingt-dix: the teens follow 60 and 80 in French.
  const most = language === 'fr' && (ten === 60 || ten === 80) ? 19 : 9;
  const fits =
    unit !== null &&
    unit.value > 0 &&
    unit.value <= most &&
    (linked === 0 || unit.value === 1 || unit.value === 11);
  return fits
    ? { value: ten + unit.value, length: length + linked + unit.length }
    : { value: ten, length };
}

/** What follows « cent »: « deux cent 50 » is half typed. */
function readRest(words: readonly string[], at: number, language: Language): Part {
  const word = words[at] ?? '';
  return /^[1-9]\d$/.test(word)
    ? { value: Number(word), length: 1 }
    : readTens(words, at, language);
}

/** A number below one thousand; « douze cents » and “fifteen hundred” go past it. */
function readHundreds(words: readonly string[], at: number, language: Language): Part {
  const { hundred, and } = numberWords(language);
  const first = words[at] ?? '';
  const figure = FIGURE.test(first) ? Number(first) : null;
  const lead = figure === null ? readTens(words, at, language) : { value: figure, length: 1 };
  const from = at + (lead?.length ?? 0);
  const word = words[from] ?? '';
  const many = lead?.value ?? 1;
  const multiplies =
    hundred.has(word) &&
    // « Cents » alone is money in English and nothing in French.
    (lead !== null || word !== 'cents') &&
    many > 0 &&
    many < (figure === null ? 100 : 10) &&
    (many < 2 || many % 10 !== 0) &&
    (lead === null || many > 1 || language === 'en');
  if (!multiplies) return lead;
  const length = from - at + 1;
  const linked = language === 'en' && words[at + length] === and ? 1 : 0;
  const rest = readRest(words, at + length + linked, language);
  // « Cent deux cents » : two numbers, the second of them a multiple.
  const after = at + length + linked + (rest?.length ?? 0);
  return rest === null || rest.value === 0 || hundred.has(words[after] ?? '')
    ? { value: many * 100, length }
    : { value: many * 100 + rest.value, length: length + linked + rest.length };
}

/** « Onze mille neuf » is 11 900, « un million cinq » 1 500 000: the last rank goes unsaid. */
function unsaidRank(word: string, rest: SpokenNumber, scale: number): number {
  const dropped = rest.length === 1 && rest.value >= 2 && rest.value <= 9 && !FIGURE.test(word);
  return dropped ? (rest.value * scale) / 10 : rest.value;
}

/**
 * Reads the number spelled from `from` on (« cent trente-neuf », « deux mille cinq cents »,
 * « 3 mille 500 »), or null. A lone « un », « une » or “one” is an article, not a number.
 */
export function parseSpokenNumber(
  words: readonly string[],
  from: number,
  language: Language,
): SpokenNumber | null {
  const { scales, and } = numberWords(language);
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let at = from;
  for (;;) {
    // “A thousand and eighty”, « mille et une chaises ».
    const links = language === 'en' || /^une?$/.test(words[at + 1] ?? '');
    const linked = links && at > from && words[at] === and ? 1 : 0;
    const group = readHundreds(words, at + linked, language);
    const next = at + linked + (group?.length ?? 0);
    const scale = scales.get(words[next] ?? '');
    const alone = group === null && (at > from || scale !== 1000);
    // « Deux mille trois mille » : two numbers.
    if (scale !== undefined && scale < last && !alone && group?.value !== 0) {
      total += (group?.value ?? 1) * scale;
      last = scale;
      at = next + 1;
      continue;
    }
    if (group === null || scale !== undefined || group.value >= last) break;
    const figure = FIGURE.test(words[at + linked] ?? '');
    if (figure && at > from && group.value < 100) break;
    const scaled = language === 'fr' && at > from && linked === 0;
    total += scaled ? unsaidRank(words[at] ?? '', group, last) : group.value;
    at = next;
    break;
  }
  const length = at - from;
  if (length === 0 || (length === 1 && (total === 1 || FIGURE.test(words[from] ?? ''))))
    return null;
  return { value: Math.round(total * 1000) / 1000, length };
}
