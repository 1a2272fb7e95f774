/** One network as it is kept in `model.json`. */
export interface NetworkFile {
  readonly width: number;
  readonly hidden: number;
  /** Base64: the values from −2 to 2, counted from 0, one dimension after the other, as `unpackSymbols` reads them. */
  readonly embeddings: string;
  /** How often each of them comes. */
  readonly frequencies: readonly number[];
  /** What a step of each dimension is worth. */
  readonly steps: readonly number[];
  /** Base64, 16-bit integers, little-endian: rows of the hidden layer, its biases, rows of the output, its biases. */
  readonly layers: string;
  /** What a step of the layers is worth. */
  readonly step: number;
}

/** On turns left out, what was found with this chance proved right so often. */
export interface CalibrationPoint {
  readonly chance: number;
  readonly right: number;
}

/** What tells which figures and gifts are put on the table, and for which issue. */
export interface ConditionsFile {
  /** Base64, as the features of the acts. */
  readonly features: string;
  readonly count: number;
  /** Base64: one signed byte for each feature. */
  readonly weights: string;
  /** What a step of a weight is worth. */
  readonly step: number;
}

/** `model.json`, as `npm run language:train` writes it. */
export interface ModelFile {
  /** Base64: ascending hashes of the known features, as differences in groups of seven bits. */
  readonly features: string;
  readonly count: number;
  readonly networks: readonly NetworkFile[];
  readonly conditions: ConditionsFile;
  /** One row for each output: a bias, then a weight for each thing weighed together. */
  readonly weighing: readonly (readonly number[])[];
  /** Chance found, then how often it proved right: the points of a rising broken line. */
  readonly calibration: readonly CalibrationPoint[];
}
