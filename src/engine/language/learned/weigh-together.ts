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
  const present = new Int32Array(inputs.length);
  let count = 0;
  for (let j = 0; j < inputs.length; j++) if (inputs[j] !== 0) present[count++] = j;
  const chances: number[] = [];
  // Two rows at a time: their sums do not wait for one another.
  for (let r = 0; r < rows.length; r += 2) {
    const one = rows[r] ?? [];
    const two = rows[r + 1] ?? [];
    let first = one[0] ?? 0;
    let second = two[0] ?? 0;
    for (let k = 0; k < count; k++) {
      const j = present[k] ?? 0;
      const x = inputs[j] ?? 0;
      first += (one[j + 1] ?? 0) * x;
      second += (two[j + 1] ?? 0) * x;
    }
    chances.push(sigmoid(first));
    if (r + 1 < rows.length) chances.push(sigmoid(second));
  }
  return chances;
}
