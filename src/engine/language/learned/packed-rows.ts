import { LARGEST_STEP } from './embedding-steps.ts';

/** Rows of small whole numbers, eight to a word of 32 bits: a row is read from as little memory as can be. */
export interface PackedRows {
  /** Words of a row, and how many numbers they hold. */
  readonly words: number;
  readonly width: number;
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

/** Rows of at least `width` numbers, all at the smallest step. */
export function makeRows(count: number, width: number): PackedRows {
  const words = Math.ceil(width / EIGHT);
  return {
    words,
    width: words * EIGHT,
    packed: new Int32Array(count * words),
    even: new Int32Array(words),
    odd: new Int32Array(words),
  };
}

/** Sets a number never set before, counted from the smallest step. */
export function setInRow(
  { words, packed }: PackedRows,
  row: number,
  at: number,
  steps: number,
): void {
  const word = row * words + Math.floor(at / EIGHT);
  packed[word] = (packed[word] ?? 0) | (steps << (BITS * (at % EIGHT)));
}

/**
 * Adds the first `count` rows of a list to `into`, as wide as they are, four numbers at a time: whole
 * numbers make the same sum in any order.
 */
export function addRows(
  { words, width, packed, even, odd }: PackedRows,
  rows: Int32Array,
  count: number,
  into: Float64Array,
): void {
  for (let first = 0; first < count; first += MOST) {
    const end = Math.min(count, first + MOST);
    even.fill(0);
    odd.fill(0);
    for (let k = first; k < end; k++) {
      let at = (rows[k] ?? 0) * words;
      for (let w = 0; w < words; w++) {
        const eight = packed[at++] ?? 0;
        even[w] = ((even[w] ?? 0) + (eight & EVERY_OTHER)) | 0;
        odd[w] = ((odd[w] ?? 0) + ((eight >>> BITS) & EVERY_OTHER)) | 0;
      }
    }
    const least = LARGEST_STEP * (end - first);
    for (let j = 0; j < width; j++) {
      const four = (j % 2 === 0 ? even : odd)[j >> 3] ?? 0;
      into[j] = (into[j] ?? 0) + ((four >>> (BITS * (j & 6))) & 255) - least;
    }
  }
}
