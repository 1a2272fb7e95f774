/** Ascending whole numbers, packed. */
export interface Ascending {
  readonly count: number;
  /** Bits of each difference that are told as they are. */
  readonly bits: number;
  readonly packed: Uint8Array;
}

/**
 * Whole numbers in ascending order, each told by its difference from the one before: so many ones as two
 * to the power of `bits` go into it, a nought, then the rest on `bits` bits (Rice, 1979). What is drawn at
 * random, as hashes are, cannot be told much shorter.
 */
export function unpackAscending({ count, bits, packed }: Ascending): Int32Array {
  let at = 0;
  const next = (): number => {
    const bit = ((packed[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return bit;
  };
  let last = 0;
  return Int32Array.from({ length: count }, () => {
    let step = 0;
    while (next() === 1) step += 1;
    for (let i = 0; i < bits; i++) step = step * 2 + next();
    last += step;
    return last;
  });
}
