import type { Reading } from '../text/reading.ts';
import type { SaleNames } from './sale-names.ts';

/** Whether each word of a reading is somebody’s name: it follows a title, or the situation says so. */
export function nameMarks({ tokens, names }: Reading, { rare, all, runs }: SaleNames): boolean[] {
  const marks = tokens.map(
    ({ word, capital }, i) => names[i] === true || rare.has(word) || (capital && all.has(word)),
  );
  for (const run of runs)
    for (let i = 0; i + run.length <= tokens.length; i++)
      if (run.every((word, k) => tokens[i + k]?.word === word)) marks.fill(true, i, i + run.length);
  return marks;
}
