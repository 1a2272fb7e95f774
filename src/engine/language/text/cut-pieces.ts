import { spellOut } from './contractions.ts';
import { foldWord } from './fold-word.ts';
import { opensSentence } from './opens-sentence.ts';
import type { Token } from './token.ts';

// Every alternative starts on its own class of characters and none nests a repetition that could
// match two ways: linear time. « 1 490,00 » and « 1.490,00 » in French, “1,490.00” in English. Tried
// from one place to the next: no match is built to be thrown away.
const PIECE = {
  fr: /\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?|H\. ?T\b|T\.T\.C\b|[\p{L}\u0300-\u036f]+|[€£$%]|\/|\([^()]{0,60}\)|\.{2,}|[.?!…,;:\n]/uy,
  en: /\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?:\.\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\u0300-\u036f]+|[€£$%]|\/|\([^()]{0,60}\)|\.{2,}|[.?!…,;:\n]/uy,
} as const;

/** A word or figure as cut from the text, before numbers are put together. */
export interface Piece {
  word: string;
  start: number;
  end: number;
  value: number | null;
  after: Token['after'];
  capital: boolean;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'euros'],
  ['£', 'euros'],
  ['$', 'euros'],
  ['%', 'pourcent'],
  ['/', 'par'],
  ['H.T', 'ht'],
  ['H. T', 'ht'],
  ['T.T.C', 'ttc'],
]);

const MARKS: ReadonlyMap<string, Token['after']> = new Map([
  ['.', '.'],
  [';', '.'],
  ['\n', '.'],
  ['?', '?'],
  ['!', '!'],
  [',', ','],
  [':', ','],
]);

/** A figure, its thousands parted or not; null past what a number can hold. */
function numeric(text: string, language: 'fr' | 'en'): number | null {
  const bare = text.replace(/[ \u00a0\u202f]/g, '');
  const [thousands, decimal] = language === 'fr' ? (['.', ','] as const) : ([',', '.'] as const);
  const parted = bare.split(decimal)[0]?.split(thousands) ?? [];
  const grouped = parted.length > 1 && parted.slice(1).every((part) => part.length === 3);
  const whole = grouped ? bare.replaceAll(thousands, '') : bare;
  const value = Number(whole.replace(',', '.'));
  return Number.isFinite(value) && value < 1e15 ? value : null;
}

/** An ellipsis inside a hesitation goes on; one followed by a capital ends the sentence. */
function endsSentence(text: string, at: number): boolean {
  return /^\s*\p{Lu}/u.test(text.slice(at, at + 4));
}

/** What follows the dot of a title: a name, or another title (« M. et Mme Petit »). */
const NAMED = /^\s+(?:(?:et|and|&)\s|(\p{Lu}\p{L}*))/u;
/** The longest beginning of a name that is looked at. */
const NAME = 24;

/** « M. Petit », « Mrs. Price »: the dot of a title ends no sentence. That of « 3 M. Notre marge » does. */
function isTitleDot(text: string, start: number, end: number): boolean {
  if (!/^(?:M|Mr|Mrs|Ms)\.$/.test(text.slice(start, end))) return false;
  if (/\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  const next = NAMED.exec(text.slice(end, end + NAME));
  return next !== null && !opensSentence(foldWord(next[1] ?? ''));
}

/** What « k » or « M » right after a figure multiplies it by. */
function scaleOf(text: string, start: number, end: number, figureEnd: number): number {
  if (end !== start + 1 || start > figureEnd + 1) return 1;
  const letter = text.charAt(start);
  const sign = /^ ?(?:€|eur)/i.test(text.slice(end, end + 4));
  if (letter === 'M') return sign ? 1_000_000 : 1;
  return (letter === 'k' || letter === 'K') && (sign || start === figureEnd) ? 1000 : 1;
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/** Most words start with a plain small letter: no need to ask Unicode. */
const isCapital = (letter: string): boolean =>
  !(letter >= 'a' && letter <= 'z') && /\p{Lu}/u.test(letter);

/** Cuts a text into folded words, figures and the punctuation that follows them. */
export function cutPieces(text: string, language: 'fr' | 'en'): Piece[] {
  const pieces: Piece[] = [];
  const piece = PIECE[language];
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const start = at;
    piece.lastIndex = start;
    if (!piece.test(text)) {
      // Past one character, which may be written in two units.
      at += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const end = piece.lastIndex;
    at = end;
    const raw = text.slice(start, end);
    const first = raw.charAt(0);
    const last = pieces.at(-1);
    // A stage direction (« (rire) ») is not speech.
    if (first === '(' && /^\([a-zéè ]{3,20}\)$/.test(raw)) continue;
    const mark =
      first === '…' || raw.startsWith('..')
        ? endsSentence(text, end)
          ? '.'
          : ','
        : MARKS.get(raw);
    if (last !== undefined && raw === '.' && isTitleDot(text, last.start, end)) {
      if (last.end === last.start + 1) last.word = 'monsieur';
      continue;
    }
    if (mark !== undefined) {
      if (last !== undefined && (last.after === '' || last.after === ',')) last.after = mark;
      continue;
    }
    if (first === '(') {
      for (const inner of cutPieces(raw.slice(1, -1), language)) {
        pieces.push({ ...inner, start: inner.start + start + 1, end: inner.end + start + 1 });
      }
      continue;
    }
    if (isDigit(first)) {
      const value = numeric(raw, language);
      // « £5.20 »: the currency is said after the figure, unless it already follows one (« 12€50 »).
      const money =
        last !== undefined &&
        last.after === '' &&
        pieces.at(-2)?.end !== last.start &&
        (/[£$]/.test(text.charAt(last.start)) ||
          (text.charAt(last.start) === '€' && (last.end === start || pieces.length === 1)));
      if (money) pieces.pop();
      const word = value === null ? raw.slice(0, 20) : String(value);
      pieces.push({ word, start, end, value, after: '', capital: false });
      if (money) pieces.push({ ...last, start: end, end });
      continue;
    }
    // « 2,5k », « 12 K€ », « 1,2 M€ »: the figure is in thousands, in millions.
    const figure = last?.start === last?.end ? pieces.at(-2) : last;
    const scale = figure?.after === '' ? scaleOf(text, start, end, figure.end) : 1;
    if (scale > 1 && figure !== undefined && figure.value !== null) {
      figure.value = Math.round(figure.value * scale * 100) / 100;
      figure.word = String(figure.value);
      figure.end = end;
      continue;
    }
    // « 4,7/5 » is a mark, « €/mois » and « 31/mois » rates.
    const word =
      first === '/' && isDigit(text.charAt(start - 1)) && isDigit(text.charAt(end))
        ? 'sur'
        : (SYMBOLS.get(raw) ?? foldWord(raw));
    const capital = isCapital(first);
    const parts = spellOut(word, language);
    if (parts === null) pieces.push({ word, start, end, value: null, after: '', capital });
    else
      for (const part of parts)
        pieces.push({ word: part, start, end, value: null, after: '', capital });
  }
  return pieces;
}
