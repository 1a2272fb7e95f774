/** Bits that a feature is told by: of those that mix best. */
export const SHORT_BITS = 24;

/**
 * The hash that a feature is learned and shipped under. One feature in some four hundred that nobody knows
 * is taken for one that is known: less than the place that eight more bits would take is worth.
 */
export function shortHash(hash: number): number {
  return hash >>> (32 - SHORT_BITS);
}
