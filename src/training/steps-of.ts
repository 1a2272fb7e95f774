import { LARGEST_STEP } from '#engine/language/learned/embedding-steps.ts';

/** Standard deviations that the steps span: beyond is cut. */
const SPAN = 2;

/** What a step of each dimension is worth when embeddings are rounded to the few values that ship. */
export function stepsOf(embeddings: Float32Array, width: number): Float32Array {
  const count = embeddings.length / width;
  const squares = new Float64Array(width);
  for (let i = 0; i < embeddings.length; i++)
    squares[i % width] = (squares[i % width] ?? 0) + (embeddings[i] ?? 0) ** 2;
  return Float32Array.from(squares, (sum) => (SPAN * Math.sqrt(sum / count)) / LARGEST_STEP);
}
