/** Bits that a feature is told by: of those that mix best. */
export const SHORT_BITS = 28;

/**
 * The hash that a feature is learned and shipped under. One feature in some seven thousand that nobody
 * knows is taken for one that is known; with four bits less, which weigh 22 KiB, one in four hundred
 * (docs/analyse.md, « La place »).
 */
export function shortHash(hash: number): number {
  return hash >>> (32 - SHORT_BITS);
}
