import type { Theme } from '#engine/domain/themes.ts';
import { isClaimed } from '../acts/questions.ts';
import type { Turn } from '../acts/turn.ts';
import { findThemes } from './find-themes.ts';
import { scoreThemes, type ThemeScores } from './score-themes.ts';

/** What the rules say of the themes of a turn. */
export interface RuledThemes {
  /** How far the words of the whole turn name each theme. */
  readonly named: ThemeScores;
  /** Those its open questions seem to be about. */
  readonly found: readonly Theme[];
}

/** Reads the themes of a turn by rule. */
export function ruledThemes(turn: Turn): RuledThemes {
  const { reading, view, context, questions } = turn;
  const open = questions.filter(
    (question) => !isClaimed(turn, question) || question.kind === 'question_ouverte',
  );
  return {
    named: scoreThemes(reading.canon, reading.language),
    found: findThemes(reading, open, view, context),
  };
}
