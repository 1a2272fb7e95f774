import type { Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { Theme } from '#engine/domain/themes.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';

/**
 * What a turn is taken from: a whole sale, where acts come as often as they do in life, `settled`
 * between readers turn by turn (the standard that all the rest is held to) or marked `quickly`; an
 * answer said alone, as written by hands that fled the formulas; or an exercise.
 */
export type LessonKind = 'settled sale' | 'quick sale' | 'answer' | 'exercise';

/** Words of a turn with the acts they carry, as a hand marked them. */
export interface MarkedSpan {
  /** UTF-16 offsets in the turn’s text. */
  readonly from: number;
  readonly to: number;
  readonly acts: readonly Act[];
  readonly themes: readonly Theme[];
}

/** A turn of a candidate with what its annotator found in it, and what came before. */
export interface Lesson {
  readonly situation: string;
  readonly dialogue: string;
  readonly kind: LessonKind;
  readonly text: string;
  readonly context: TurnContext;
  readonly acts: readonly Act[];
  /** Where each act is, when the annotator said so. */
  readonly spans: readonly MarkedSpan[] | null;
  readonly themes: readonly Theme[];
  readonly objection: string | null;
  readonly conditions: readonly Condition[];
}
