/** The sentence, or the clause, that holds a word; undefined past the last. `at`: rank of the word. */
export function partAt<P extends { readonly from: number; readonly to: number }>(
  parts: readonly P[],
  at: number,
): P | undefined {
  return parts.find(({ from, to }) => from <= at && at < to);
}
