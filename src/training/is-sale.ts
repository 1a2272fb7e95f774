import type { Lesson } from './lesson.ts';

/** Whether a turn is from a whole sale: nothing else is left out in turn, nor weighed. */
export function isSale({ kind }: Lesson): boolean {
  return kind === 'settled sale' || kind === 'quick sale';
}
