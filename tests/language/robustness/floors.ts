/** Share of the turns that must be understood as they should: two in a hundred may not be. */
export const BAR = 0.98;

/**
 * Where the analyser does not reach the bar (or, for other names, every turn), the share it must not
 * fall below: just under what was measured on 21 November 2026. Raise it when the analyser gets better.
 */
export const FLOORS = {
  /** Measured: 0.807 and 0.802. */
  neutrals: { decouverte: 0.805, objection: 0.8 },
  /** Measured: 0.833; the aim is 1. */
  stuffing: 0.83,
  /** Measured: 0.9495. */
  capitals: 0.945,
  /** Measured: 0.9989, one turn; the aim is 1. */
  names: 0.998,
} as const;
