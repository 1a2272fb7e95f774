import type { Lesson, LessonKind } from './lesson.ts';

/**
 * How many times a lesson of each kind is taught (rule M8). Settled sales are few, and the standard;
 * plain answers said alone are what is heard worst.
 */
const TIMES: Readonly<Record<LessonKind, number>> = {
  'settled sale': 4,
  'quick sale': 2,
  answer: 2,
  exercise: 1,
};

/** How many times a lesson is taught. */
export function timesTaught({ kind }: Lesson): number {
  return TIMES[kind];
}
