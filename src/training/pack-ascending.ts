import type { Ascending } from '#engine/language/learned/unpack-ascending.ts';

/** Packs ascending whole numbers as `unpackAscending` reads them. */
export function packAscending(numbers: Uint32Array): Ascending {
  const count = numbers.length;
  const mean = (numbers.at(-1) ?? 0) / Math.max(1, count);
  // The best place to cut differences that shrink by the same share at each step (Gallager and Van Voorhis, 1975).
  const bits = Math.max(0, Math.round(Math.log2(Math.max(1, mean * Math.LN2))));
  const unit = 2 ** bits;
  const told: number[] = [];
  let last = 0;
  for (const number of numbers) {
    const step = number - last;
    last = number;
    for (let ones = Math.floor(step / unit); ones > 0; ones--) told.push(1);
    told.push(0);
    for (let bit = bits - 1; bit >= 0; bit--) told.push((step >> bit) & 1);
  }
  const packed = new Uint8Array(Math.ceil(told.length / 8));
  told.forEach((bit, at) => {
    packed[at >> 3] = (packed[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
  });
  return { count, bits, packed };
}
