import type { Analysis } from '#engine/domain/analysis.ts';
import { isStopWord } from './text/stop-words.ts';
import type { Turn } from './acts/turn.ts';

/** Below this share of grammatical words, a long turn is a heap of keywords, not speech. */
const SPEECH = 0.22;

/** Whether a turn says something, and whether it is speech at all. */
export function judgeReading({ reading, cues }: Turn): Analysis['lecture'] {
  const { tokens, language } = reading;
  if (tokens.length === 0) return 'vide';
  const small = tokens.filter(({ word }) => word.length <= 2 || isStopWord(word, language)).length;
  const letters = tokens.filter(({ value }) => value === null).length;
  if (letters >= 8 && small / tokens.length < SPEECH) return 'incompris';
  const unique = new Set(tokens.map(({ word }) => word)).size;
  if (tokens.length >= 20 && unique / tokens.length < 0.2) return 'incompris';
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
