/** Two turns in a hundred may not be understood as they should be. */
export const BAR = 0.98;

/** Share of the turns of each table that must be understood as they should be. */
export const FLOORS = {
  neutrals: { decouverte: BAR, objection: BAR },
  stuffing: 1,
  capitals: BAR,
  // Two turns of 2,101, whose chance of an act stands on the very threshold.
  names: 0.999,
  gender: 1,
} as const;
