import type { Reading } from '../text/reading.ts';

function firstAtOrAfter(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a stretch of the canonical text covers. */
export function tokenSpan(
  { offsets }: Reading,
  start: number,
  end: number,
): { from: number; to: number } {
  return { from: firstAtOrAfter(offsets, start), to: firstAtOrAfter(offsets, end) };
}
