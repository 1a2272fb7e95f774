/** Share of the turns that must be understood as they should: two in a hundred may not be. */
export const BAR = 0.98;

/**
 * Where the analyser does not reach the bar (or, for other names, every turn), the share it must not
 * fall below: just under what was measured on 21 November 2026. Raise it when the analyser gets better.
 */
export const FLOORS = {
  /** Measured: 0.915 and 0.894; the aim is 0.98. */
  neutrals: { decouverte: 0.91, objection: 0.885 },
  /** Measured: 0.967; the aim is 1. */
  stuffing: 0.96,
  capitals: BAR,
  /** Measured: 0.9989, one turn; the aim is 1. */
  names: 0.998,
} as const;
