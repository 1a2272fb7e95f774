import { isStopWord } from './text/stop-words.ts';
import type { Reading } from './text/reading.ts';

/** Fewer words may well be an answer: « Entendu, jeudi. » */
const FEWEST = 3;

/** Words in a row with none to bind them: keywords, not speech. */
export function isHeap({ tokens, sentences, language }: Reading): boolean {
  if (tokens.length < FEWEST || sentences.length > 1) return false;
  return !tokens.some(
    ({ word, value }) => value !== null || word.length <= 2 || isStopWord(word, language),
  );
}
