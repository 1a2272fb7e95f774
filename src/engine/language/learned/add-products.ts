/**
 * Adds to `into` the products of the rows of a matrix with a vector: `into[r] += scale × row r · vector`.
 * A row is as long as `columns`; the vector is read from `from` on. Four rows are taken together, so
 * that their sums do not wait for one another; each is made in the order of its columns, the same on
 * every machine.
 */
export function addProducts(
  matrix: Float64Array,
  columns: number,
  vector: Float64Array,
  from: number,
  scale: number,
  into: Float64Array,
): void {
  const rows = into.length;
  const whole = rows - (rows % 4);
  for (let r = 0; r < whole; r += 4) {
    let a = r * columns;
    let b = a + columns;
    let c = b + columns;
    let d = c + columns;
    let p = 0;
    let q = 0;
    let s = 0;
    let t = 0;
    for (let j = from; j < from + columns; j++) {
      const x = vector[j] ?? 0;
      p += (matrix[a++] ?? 0) * x;
      q += (matrix[b++] ?? 0) * x;
      s += (matrix[c++] ?? 0) * x;
      t += (matrix[d++] ?? 0) * x;
    }
    into[r] = (into[r] ?? 0) + p * scale;
    into[r + 1] = (into[r + 1] ?? 0) + q * scale;
    into[r + 2] = (into[r + 2] ?? 0) + s * scale;
    into[r + 3] = (into[r + 3] ?? 0) + t * scale;
  }
  for (let r = whole; r < rows; r++) {
    let a = r * columns;
    let p = 0;
    for (let j = from; j < from + columns; j++) p += (matrix[a++] ?? 0) * (vector[j] ?? 0);
    into[r] = (into[r] ?? 0) + p * scale;
  }
}
