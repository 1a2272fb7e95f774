/** A trained network, in floats: what `encodeModel` makes small and `runModel` runs. */
export interface Network {
  /** `width` numbers for each feature it knows: beyond those of its tier, noughts. */
  readonly embeddings: Float32Array;
  readonly width: number;
  /** `hidden` rows of `width`, then one bias each. */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** One row of hidden units for each output, then one bias each. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}
