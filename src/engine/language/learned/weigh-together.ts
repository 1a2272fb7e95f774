import { sigmoid } from './sigmoid.ts';

/**
 * The chance of each output once everything is weighed together. One row of `rows` for each output: a
 * bias, then a weight for each input.
 */
export function weighTogether(
  rows: readonly (readonly number[])[],
  inputs: readonly number[],
): number[] {
  return rows.map((row) => {
    let sum = row[0] ?? 0;
    for (let j = 0; j < inputs.length; j++) sum += (row[j + 1] ?? 0) * (inputs[j] ?? 0);
    return sigmoid(sum);
  });
}
