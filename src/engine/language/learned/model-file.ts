/** Ascending whole numbers of `SHORT_BITS` bits, as `unpackAscending` reads them, in base64. */
export interface HashesFile {
  readonly count: number;
  readonly bits: number;
  readonly packed: string;
}

/** Features that as many numbers tell of, in every network. */
export interface TierFile {
  readonly hashes: HashesFile;
  readonly width: number;
}

/** A table of weights, in base64: one signed byte each, row after row. */
export interface WeightsFile {
  readonly packed: string;
  /** What a step of a weight is worth. */
  readonly step: number;
}

/** One network as it is kept in `model.json`. */
export interface NetworkFile {
  /**
   * Base64: the steps of its embeddings, counted from the smallest, tier after tier and in each one
   * dimension after the other, as `unpackSymbols` reads them.
   */
  readonly embeddings: string;
  /** How often each of them comes. */
  readonly frequencies: readonly number[];
  /** What a step of each dimension is worth: one for each, as the widest tier has them. */
  readonly steps: readonly number[];
  readonly hidden: WeightsFile;
  readonly hiddenBias: readonly number[];
  readonly output: WeightsFile;
  readonly outputBias: readonly number[];
}

/** On turns left out, what was found with this chance proved right so often. */
export interface CalibrationPoint {
  readonly chance: number;
  readonly right: number;
}

/** What tells which figures and gifts are put on the table, and for which issue. */
export interface ConditionsFile {
  readonly features: HashesFile;
  /** One for each feature. */
  readonly weights: WeightsFile;
}

/** `model.json`, as `npm run language:train` writes it. */
export interface ModelFile {
  /** The known features, those that most is told of first. */
  readonly tiers: readonly TierFile[];
  readonly networks: readonly NetworkFile[];
  readonly conditions: ConditionsFile;
  /** One row for each output: a bias, then a weight for each thing weighed together. */
  readonly weighing: readonly (readonly number[])[];
  /** Chance found, then how often it proved right: the points of a rising broken line. */
  readonly calibration: readonly CalibrationPoint[];
}
