/** What a model that has never seen its situation finds in a turn. */
export interface LeftOut {
  readonly fold: number;
  /** How much the turn counts in what is settled. */
  readonly weight: number;
  /** One byte for each output: 1 when the turn carries it. */
  readonly wanted: Uint8Array;
  /** What is weighed together: what the networks find, what the rules see, the state of the conversation. */
  readonly inputs: Float64Array;
}

/** The same, weighed together: for each output, the chance found. */
export interface SettledLeftOut extends LeftOut {
  readonly chances: readonly number[];
}
