import { isSale } from './is-sale.ts';
import type { Lesson } from './lesson.ts';

/** Situations are left out in so many groups: each is judged by a model that has seen none of it. */
export const FOLDS = 4;

/**
 * The group in which each situation of a whole sale is left out, in the order in which situations
 * come. Exercises are on situations of their own, which nothing is measured on: they are in no group.
 */
export function foldOf(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const situations = [...new Set(lessons.filter(isSale).map(({ situation }) => situation))];
  return new Map(situations.map((situation, i) => [situation, i % FOLDS]));
}
