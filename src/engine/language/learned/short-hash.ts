/** Bits that a feature is told by: of those that mix best. */
export const SHORT_BITS = 24;

/**
 * The hash that a feature is learned and shipped under. One feature in some four hundred that nobody
 * knows is taken for one that is known: so many of them in so little room cost that much
 * (docs/analyse.md, « La place »).
 */
export function shortHash(hash: number): number {
  return hash >>> (32 - SHORT_BITS);
}
