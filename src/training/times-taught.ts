import type { Lesson } from './lesson.ts';

/** Sales settled between readers: few, and the standard that all the rest is held to. */
const SETTLED = 8;
/** The other ones, marked quickly. There are nearly as many in English, and far less is to be understood there. */
const SALE = { fr: 2, en: 1 } as const;
const EXERCISE = 1;

/** How many times a lesson is taught: whole sales are what is to be understood. */
export function timesTaught({ whole, settled, context }: Lesson): number {
  if (!whole) return EXERCISE;
  return settled ? SETTLED : SALE[context.sale.langue];
}
