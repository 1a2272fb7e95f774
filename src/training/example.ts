/** A turn ready to be learned: its features, and what it should be found to carry. */
export interface Example {
  readonly situation: string;
  /** How many times it is taught. */
  readonly times: number;
  /** Features that all the clauses share, then those of each: short hashes. */
  readonly shared: Uint32Array;
  readonly clauses: readonly Uint32Array[];
  /** One byte for each output: 1 when the turn carries it. */
  readonly wanted: Uint8Array;
  /** The same for each clause, when the annotator marked the words. */
  readonly marked: readonly Uint8Array[] | null;
}
