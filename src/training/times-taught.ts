import type { Lesson } from './lesson.ts';

/** Sales settled between readers: few, and the standard that all the rest is held to. */
const SETTLED = 4;
/** The other ones, marked quickly. */
const SALE = 2;
const EXERCISE = 1;

/** How many times a lesson is taught: whole sales are what is to be understood. */
export function timesTaught({ whole, settled }: Lesson): number {
  if (!whole) return EXERCISE;
  return settled ? SETTLED : SALE;
}
