import { isStopWord } from './text/stop-words.ts';
import type { Reading } from './text/reading.ts';

/** Fewer words may well be an answer: « Entendu, jeudi. » */
const FEWEST = 3;
/**
 * Words that bind keywords and make no sentence of them; « bon de livraison », « avoir » are papers, « HT »
 * is what prices are marked with, and « questions », “need” are keywords like any other.
 */
const LINK = /^(?:de|d|du|des|en|et|ou|sur|ht|bon|bonne|avoir|questions?|of|and|or|needs?)$/;

/** Words in a row with none to bind them, or bound by nothing but « de » and the like, with no mark: keywords, not speech. */
export function isHeap({ tokens, sentences, language }: Reading): boolean {
  if (tokens.length < FEWEST || sentences.length > 1) return false;
  const unmarked = tokens.every(({ after }) => after === '');
  let keywords = 0;
  for (const { word, value } of tokens) {
    if (unmarked && LINK.test(word)) continue;
    if (value !== null || word.length <= 2 || isStopWord(word, language)) return false;
    keywords += 1;
  }
  return keywords >= FEWEST;
}
