/** A trained network, in floats: what `encodeModel` makes small and `runModel` runs. */
export interface Network {
  /** Hashes of the features it knows, ascending. */
  readonly features: Uint32Array;
  /** `width` numbers for each feature. */
  readonly embeddings: Float32Array;
  /** What a step of each of their dimensions is worth, once they are rounded. */
  readonly steps: Float32Array;
  readonly width: number;
  /** `hidden` rows of `width`, then one bias each. */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** One row of hidden units for each output, then one bias each. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}
