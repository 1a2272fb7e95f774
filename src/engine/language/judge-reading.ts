import type { Analysis } from '#engine/domain/analysis.ts';
import type { Token } from './text/token.ts';
import { isStopWord } from './text/stop-words.ts';
import type { Turn } from './acts/turn.ts';

/** Below this share of grammatical words, a long turn is a heap of keywords, not speech. */
const SPEECH = 0.22;
/** From so many words on, the same few said again and again are no speech either. */
const LONG = 20;
const FEW = 0.2;

const countUnique = (tokens: readonly Token[]): number =>
  new Set(tokens.map(({ word }) => word)).size;

/** Whether a turn says something, and whether it is speech at all. */
export function judgeReading({ reading, cues }: Turn): Analysis['lecture'] {
  const { tokens, language } = reading;
  if (tokens.length === 0) return 'vide';
  let small = 0;
  let letters = 0;
  for (const { word, value } of tokens) {
    if (word.length <= 2 || isStopWord(word, language)) small += 1;
    if (value === null) letters += 1;
  }
  if (letters >= 8 && small / tokens.length < SPEECH) return 'incompris';
  if (tokens.length >= LONG && countUnique(tokens) / tokens.length < FEW) return 'incompris';
  const [only] = tokens;
  if (
    tokens.length === 1 &&
    only !== undefined &&
    only.value === null &&
    cues.length === 0 &&
    !isStopWord(only.word, language) &&
    only.word.length > 14
  )
    return 'incompris';
  return 'claire';
}
