/** All the frequencies of a code add up to two to this power. */
export const SCALE_BITS = 12;
export const SCALE = 2 ** SCALE_BITS;
/** Below it, the state takes in a byte; it never reaches 256 times as much, so that whole numbers stay exact. */
export const LOWEST = 2 ** 23;

/** Where each symbol’s share of the scale starts. */
export function startsOf(frequencies: readonly number[]): number[] {
  let sum = 0;
  return frequencies.map((frequency) => {
    const start = sum;
    sum += frequency;
    return start;
  });
}
