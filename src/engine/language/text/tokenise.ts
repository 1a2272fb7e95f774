import { spellOut } from './contractions.ts';
import { foldWord } from './fold-word.ts';
import { parseSpokenNumber } from './parse-spoken-number.ts';
import type { Token } from './token.ts';

// Every alternative starts on its own class of characters and none nests a repetition: linear time.
const PIECE =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\u0300-\u036f]+|[€%]|\/|\([^()]{0,60}\)|\.{2,}|[.?!…,;:\n]/gu;

interface Piece {
  word: string;
  start: number;
  end: number;
  value: number | null;
  after: Token['after'];
  capital: boolean;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'euros'],
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

function cutPieces(text: string, language: 'fr' | 'en'): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const first = raw.charAt(0);
    const last = pieces.at(-1);
    // A stage direction (« (rire) ») is not speech.
    if (first === '(' && /^\([a-zéè ]{3,20}\)$/.test(raw)) continue;
    const mark = first === '…' || raw.startsWith('..') ? (endsSentence(text, end) ? '.' : ',') : MARKS.get(raw);
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
      pieces.push({ word: String(value), start, end, value, after: '', capital: false });
      continue;
    }
    // « 4,7/5 » is a mark, « €/mois » a rate.
    const word = first === '/' && /\d/.test(text.charAt(start - 1)) ? 'sur' : (SYMBOLS.get(raw) ?? foldWord(raw));
    const capital = /\p{Lu}/u.test(first);
    for (const part of spellOut(word, language)) {
      pieces.push({ word: part, start, end, value: null, after: '', capital });
    }
  }
  return pieces;
}

function isPercent(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.word === 'pour' && pieces[i + 1]?.word === 'cent' && pieces[i]?.after === '';
}

/** « Neuf » is a number before a noun that counts, an adjective (new) elsewhere. */
function isNewNotNine(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1]?.word ?? '';
  return pieces[i]?.word === 'neuf' && (/^(du|tout|de|remis|plan|etat)$/.test(before) || pieces[i]?.after !== '');
}

/**
 * Cuts a turn into canonical words, numbers included (« cent trente-neuf » is one token of value 139;
 * « pour cent » is « pourcent »). Typing, speech and the output of a recogniser read alike.
 */
export function tokenise(text: string, language: 'fr' | 'en'): Token[] {
  const pieces = cutPieces(text, language);
  const words = pieces.map((piece) => piece.word);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (isPercent(pieces, i) && tokens.at(-1)?.value != null) {
      const next = pieces[i + 1];
      tokens.push({ ...piece, word: 'pourcent', end: next?.end ?? piece.end, after: next?.after ?? '' });
      i++;
      continue;
    }
    const number = piece.value === null ? parseSpokenNumber(words, i, language) : null;
    const run = number === null ? 0 : unbroken(pieces, i, number.length);
    if (number !== null && run === number.length && !isNewNotNine(pieces, i)) {
      const last = pieces[i + run - 1] ?? piece;
      tokens.push({ ...piece, word: String(number.value), end: last.end, value: number.value, after: last.after });
      i += run - 1;
      continue;
    }
    if (run > 0 && !isNewNotNine(pieces, i)) {
      const part = parseSpokenNumber(words.slice(0, i + run), i, language);
      if (part !== null && part.length === run) {
        const last = pieces[i + run - 1] ?? piece;
        tokens.push({ ...piece, word: String(part.value), end: last.end, value: part.value, after: last.after });
        i += run - 1;
        continue;
      }
    }
    // « il y a » and « il faut » lose their pronoun in speech: read both forms alike.
    const next = words[i + 1];
    if (piece.word === 'il' && language === 'fr' && (next === 'faut' || next === 'faudrait' || next === 'y')) continue;
    tokens.push(piece);
  }
  return tokens;
}

/** How many of the `length` pieces from `i` on follow each other without punctuation. */
function unbroken(pieces: readonly Piece[], i: number, length: number): number {
  for (let k = 0; k < length - 1; k++) if (pieces[i + k]?.after !== '') return k + 1;
  return length;
}
