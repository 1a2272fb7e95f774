import { LOWEST, SCALE, SCALE_BITS, startsOf } from '#engine/language/learned/symbol-code.ts';

/** How often each number from 0 to `kinds` − 1 is among some, as shares of `SCALE`: one at least, even for one never seen. */
export function frequenciesOf(symbols: Uint8Array, kinds: number): number[] {
  const counts = Array.from({ length: kinds }, () => 1);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const all = symbols.length + kinds;
  const shares = counts.map((count) => Math.max(1, Math.floor((count * SCALE) / all)));
  // What rounding leaves, or takes, goes to the most frequent: it feels it least.
  const most = shares.indexOf(Math.max(...shares));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share, i) => (i === most ? share + SCALE - sum : share));
}

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
