import type { Tier } from './keep-most.ts';

/** How many numbers tell of each feature, by rank. */
export function widthsOf(tiers: readonly Tier[]): Uint8Array {
  return Uint8Array.from(
    tiers.flatMap(({ count, width }) => Array.from({ length: count }, () => width)),
  );
}
