import { SCALE } from '#engine/language/learned/symbol-code.ts';

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
