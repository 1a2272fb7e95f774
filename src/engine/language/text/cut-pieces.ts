import { spellOut } from './contractions.ts';
import { foldWord } from './fold-word.ts';
import type { Token } from './token.ts';

// Every alternative starts on its own class of characters and none nests a repetition: linear time.
const PIECE =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\u0300-\u036f]+|[€£$%]|\/|\([^()]{0,60}\)|\.{2,}|[.?!…,;:\n]/gu;

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

const numeric = (text: string): number =>
  Number(text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));

/** An ellipsis inside a hesitation goes on; one followed by a capital ends the sentence. */
function endsSentence(text: string, at: number): boolean {
  return /^\s*\p{Lu}/u.test(text.slice(at, at + 4));
}

/** Cuts a text into folded words, figures and the punctuation that follows them. */
export function cutPieces(text: string, language: 'fr' | 'en'): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
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
    if (/\d/.test(first)) {
      const value = numeric(raw);
      // « £5.20 »: the currency is said after the figure.
      const money = last !== undefined && /[£$]/.test(text.slice(last.start, last.end));
      if (money) pieces.pop();
      pieces.push({ word: String(value), start, end, value, after: '', capital: false });
      if (money) pieces.push({ ...last, start: end, end });
      continue;
    }
    // « 4,7/5 » is a mark, « €/mois » a rate.
    const word =
      first === '/' && /\d/.test(text.charAt(start - 1))
        ? 'sur'
        : (SYMBOLS.get(raw) ?? foldWord(raw));
    const capital = /\p{Lu}/u.test(first);
    for (const part of spellOut(word, language)) {
      pieces.push({ word: part, start, end, value: null, after: '', capital });
    }
  }
  return pieces;
}
