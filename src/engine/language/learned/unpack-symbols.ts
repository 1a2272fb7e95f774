import { LOWEST, SCALE, SCALE_BITS, startsOf } from './symbol-code.ts';

/**
 * Small whole numbers packed as tightly as their frequencies allow: asymmetric numeral systems
 * (Duda, 2013), a byte at a time. Base64 of such bytes is next to nothing longer once compressed;
 * letters were by a seventh, more or less as the compressor went about it.
 *
 * @param frequencies of each number from 0 on; they add up to `SCALE`
 */
export function unpackSymbols(
  packed: Uint8Array,
  frequencies: readonly number[],
  count: number,
): Uint8Array {
  const starts = startsOf(frequencies);
  const symbolAt = new Uint8Array(SCALE);
  frequencies.forEach((frequency, symbol) => {
    const start = starts[symbol] ?? 0;
    symbolAt.fill(symbol, start, start + frequency);
  });
  let at = 0;
  const next = (): number => packed[at++] ?? 0;
  let state = 0;
  for (let i = 0; i < 4; i++) state = state * 256 + next();
  const symbols = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const slot = state % SCALE;
    const symbol = symbolAt[slot] ?? 0;
    symbols[i] = symbol;
    state = (frequencies[symbol] ?? 0) * (state >>> SCALE_BITS) + slot - (starts[symbol] ?? 0);
    while (state < LOWEST && at < packed.length) state = state * 256 + next();
  }
  return symbols;
}
