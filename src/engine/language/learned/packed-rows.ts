import { LARGEST_STEP } from './embedding-steps.ts';

/** Rows as wide as one another, and how many. */
export interface RowTier {
  readonly count: number;
  readonly width: number;
}

/**
 * Rows of small whole numbers, eight to a word of 32 bits: a row is read from as little memory as can be.
 * The widest come first, tier after tier; the numbers that a narrower one lacks are the last.
 */
export interface PackedRows {
  /** Numbers of the widest row, some of which may stand for nothing. */
  readonly width: number;
  /** Words of a row in each tier, and the word where the tier ends. */
  readonly tiers: readonly { readonly words: number; readonly end: number }[];
  /** Each number is counted from the smallest step, on four bits. */
  readonly packed: Int32Array;
  /** Room for a row’s worth of words, and as much again: sums are made there, at every clause. */
  readonly even: Int32Array;
  readonly odd: Int32Array;
}

const EIGHT = 8;
const BITS = 4;
/** Every other number of a word: each has then eight bits to be added up in. */
const EVERY_OTHER = 0x0f0f0f0f;
/** Rows that may be added up before eight bits are too few. */
const MOST = Math.floor(255 / (2 * LARGEST_STEP));
/** Eight noughts, each counted from the smallest step. */
const NOUGHTS = 0x11111111 * LARGEST_STEP;

/** Rows of noughts. The widest are told first. */
export function makeRows(told: readonly RowTier[]): PackedRows {
  let end = 0;
  const tiers = told.map(({ count, width }) => {
    const words = Math.ceil(width / EIGHT);
    end += count * words;
    return { words, end };
  });
  const most = tiers[0]?.words ?? 0;
  return {
    width: most * EIGHT,
    tiers,
    packed: new Int32Array(end).fill(NOUGHTS),
    even: new Int32Array(most),
    odd: new Int32Array(most),
  };
}

/** Sets a number of the row that starts at some word, counted from the smallest step. */
export function setInRow({ packed }: PackedRows, start: number, at: number, steps: number): void {
  const word = start + Math.floor(at / EIGHT);
  const shift = BITS * (at % EIGHT);
  packed[word] = ((packed[word] ?? 0) & ~(15 << shift)) | (steps << shift);
}

/** Adds to `into` what was summed of so many rows of so many words, and makes room for others. */
function pour({ even, odd }: PackedRows, words: number, summed: number, into: Float64Array): void {
  const least = LARGEST_STEP * summed;
  for (let j = 0; j < words * EIGHT; j++) {
    const four = (j % 2 === 0 ? even : odd)[j >> 3] ?? 0;
    into[j] = (into[j] ?? 0) + ((four >>> (BITS * (j & 6))) & 255) - least;
  }
  even.fill(0);
  odd.fill(0);
}

/**
 * Adds to `into`, as wide as the widest row, the rows that start at the first `count` words of a list,
 * four numbers at a time: whole numbers make the same sum in any order.
 */
export function addRows(
  rows: PackedRows,
  starts: Int32Array,
  count: number,
  into: Float64Array,
): void {
  const { tiers, packed, even, odd } = rows;
  let from = 0;
  for (const { words, end } of tiers) {
    let summed = 0;
    for (let k = 0; k < count; k++) {
      let at = starts[k] ?? 0;
      if (at < from || at >= end) continue;
      for (let w = 0; w < words; w++) {
        const eight = packed[at++] ?? 0;
        even[w] = ((even[w] ?? 0) + (eight & EVERY_OTHER)) | 0;
        odd[w] = ((odd[w] ?? 0) + ((eight >>> BITS) & EVERY_OTHER)) | 0;
      }
      summed += 1;
      if (summed < MOST) continue;
      pour(rows, words, summed, into);
      summed = 0;
    }
    if (summed > 0) pour(rows, words, summed, into);
    from = end;
  }
}
