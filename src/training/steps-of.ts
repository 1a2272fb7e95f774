/** Standard deviations that a step is worth. Chosen on situations left out. */
const STEP = 1.15;

/**
 * What a step of each dimension is worth when embeddings are rounded to the few values that ship.
 *
 * @param width numbers of a row of `embeddings`
 * @param widths those of each row that tell something: the others are no part of their dimension
 */
export function stepsOf(embeddings: Float32Array, width: number, widths: Uint8Array): Float32Array {
  const squares = new Float64Array(width);
  const counts = new Uint32Array(width);
  widths.forEach((own, i) => {
    for (let j = 0; j < own; j++) {
      squares[j] = (squares[j] ?? 0) + (embeddings[i * width + j] ?? 0) ** 2;
      counts[j] = (counts[j] ?? 0) + 1;
    }
  });
  return Float32Array.from(
    squares,
    (sum, j) => STEP * Math.sqrt(sum / Math.max(1, counts[j] ?? 0)),
  );
}
