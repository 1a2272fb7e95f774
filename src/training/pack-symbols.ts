import { LOWEST, SCALE, SCALE_BITS, startsOf } from '#engine/language/learned/symbol-code.ts';

/** Packs small whole numbers as `unpackSymbols` reads them: the last one goes in first. */
export function packSymbols(symbols: Uint8Array, frequencies: readonly number[]): Uint8Array {
  const starts = startsOf(frequencies);
  const bytes: number[] = [];
  let state = LOWEST;
  for (const symbol of symbols.toReversed()) {
    const frequency = frequencies[symbol] ?? 0;
    const most = (LOWEST >>> SCALE_BITS) * 256 * frequency;
    while (state >= most) {
      bytes.push(state % 256);
      state = Math.floor(state / 256);
    }
    state = Math.floor(state / frequency) * SCALE + (state % frequency) + (starts[symbol] ?? 0);
  }
  for (let i = 0; i < 4; i++) {
    bytes.push(state % 256);
    state = Math.floor(state / 256);
  }
  return Uint8Array.from(bytes.toReversed());
}
