import { sigmoid } from './sigmoid.ts';

/**
 * The chance of each output once everything is weighed together. One row of `rows` for each output: a
 * bias, then a weight for each input.
 */
export function weighTogether(
  rows: readonly ArrayLike<number>[],
  inputs: ArrayLike<number>,
): number[] {
  // Most of what may be seen or have been done is not: what is null weighs nothing.
  const present: number[] = [];
  for (let j = 0; j < inputs.length; j++) if (inputs[j] !== 0) present.push(j);
  return rows.map((row) => {
    let sum = row[0] ?? 0;
    for (const j of present) sum += (row[j + 1] ?? 0) * (inputs[j] ?? 0);
    return sigmoid(sum);
  });
}
