import { cutPieces, type Piece } from './cut-pieces.ts';
import { numberWords } from './number-words.ts';
import { parseSpokenNumber } from './parse-spoken-number.ts';
import { joinCents } from './join-cents.ts';
import type { Token } from './token.ts';

function isPercent(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.word === 'pour' && pieces[i + 1]?.word === 'cent' && pieces[i]?.after === '';
}

/** « Neuf » after « du », « tout » or at the end of a clause is an adjective (new), not the number. */
function isNewNotNine(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (piece?.word !== 'neuf') return false;
  // « Échange à neuf », « remis à neuf ».
  const renewed =
    pieces[i - 1]?.word === 'a' && /^(remise?s?|echange)$/.test(pieces[i - 2]?.word ?? '');
  if (renewed) return true;
  const ends = piece.after !== '' || i === pieces.length - 1;
  return ends || /^(du|tout|de|remis|plan|etat)$/.test(pieces[i - 1]?.word ?? '');
}

/** A number is spelled in at most so many words. */
const LONGEST = 12;

/** The words from `i` on up to the next punctuation: a number does not go past it. */
function unbrokenWords(pieces: readonly Piece[], i: number): string[] {
  const words: string[] = [];
  for (let k = i; k < pieces.length && words.length < LONGEST; k++) {
    const piece = pieces[k];
    if (piece === undefined) break;
    words.push(piece.word);
    if (piece.after !== '') break;
  }
  return words;
}

/** Whether a number may start here: spares most words the reading of one. */
function mayCount(piece: Piece, next: Piece | undefined, language: 'fr' | 'en'): boolean {
  const { units, tens, hundred, scales } = numberWords(language);
  if (piece.value !== null)
    return piece.after === '' && (hundred.has(next?.word ?? '') || scales.has(next?.word ?? ''));
  const { word } = piece;
  return units.has(word) || tens.has(word) || hundred.has(word) || scales.has(word);
}

/**
 * Cuts a turn into canonical words, numbers included (« cent trente-neuf » is one token of value 139;
 * « pour cent » is « pourcent »). Typing, speech and the output of a recogniser read alike.
 */
export function tokenise(text: string, language: 'fr' | 'en'): readonly Token[] {
  const pieces = cutPieces(text, language);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const next = pieces[i + 1];
    const last = tokens.at(-1);
    // « Un pour cent »: the article counts here.
    const share =
      isPercent(pieces, i) &&
      last !== undefined &&
      (last.value !== null || /^(un|demi)$/.test(last.word));
    if (share) {
      tokens.push({
        ...piece,
        word: 'pourcent',
        end: next?.end ?? piece.end,
        after: next?.after ?? '',
      });
      i++;
      continue;
    }
    const number =
      isNewNotNine(pieces, i) || !mayCount(piece, next, language)
        ? null
        : parseSpokenNumber(unbrokenWords(pieces, i), 0, language);
    if (number !== null) {
      const { value, length } = number;
      const { end, after } = pieces[i + length - 1] ?? piece;
      tokens.push({ ...piece, word: String(value), end, value, after });
      i += length - 1;
      continue;
    }
    // « il y a » and « il faut » lose their pronoun in speech: read both forms alike.
    if (piece.word === 'il' && language === 'fr' && /^(faut|faudrait|y)$/.test(next?.word ?? ''))
      continue;
    // « Ce n’est » without its « ne » is « c’est ».
    const contracted =
      language === 'fr' && piece.word === 'ce' && /^(est|etait)$/.test(next?.word ?? '');
    tokens.push(contracted ? { ...piece, word: 'c' } : piece);
  }
  return joinCents(tokens);
}
