/**
 * Adds to `into` the products of the rows of a matrix with each vector: `into[v × rows + r] += row r ·
 * vector v`. A row is as long as `columns`, and so is a vector: they are laid one after the other. Four
 * rows and two vectors are taken together, so that their sums do not wait for one another and the matrix
 * is read half as often; each sum is made in the order of its columns, the same on every machine.
 */
export function addProducts(
  matrix: Float64Array,
  columns: number,
  vectors: Float64Array,
  into: Float64Array,
): void {
  const rows = columns === 0 ? 0 : matrix.length / columns;
  const count = rows === 0 ? 0 : into.length / rows;
  const whole = rows - (rows % 4);
  for (let v = 0; v < count; v += 2)
    for (let r = 0; r < whole; r += 4) addFour(matrix, columns, r, vectors, v, into, rows);
  for (let v = 0; v < count; v++)
    for (let r = whole; r < rows; r++) {
      let p = 0;
      for (let j = 0; j < columns; j++)
        p += (matrix[r * columns + j] ?? 0) * (vectors[v * columns + j] ?? 0);
      into[v * rows + r] = (into[v * rows + r] ?? 0) + p;
    }
}

/** Four rows with a vector and the one after it; the last alone is its own second, told once. */
function addFour(
  matrix: Float64Array,
  columns: number,
  r: number,
  numbers: Float64Array,
  v: number,
  into: Float64Array,
  rows: number,
): void {
  let a = r * columns;
  let b = a + columns;
  let c = b + columns;
  let d = c + columns;
  let p = 0;
  let q = 0;
  let s = 0;
  let t = 0;
  let p2 = 0;
  let q2 = 0;
  let s2 = 0;
  let t2 = 0;
  const at = v * rows + r;
  const paired = at + rows < into.length;
  const second = paired ? columns : 0;
  let i = v * columns;
  for (const end = i + columns; i < end; i++) {
    const x = numbers[i] ?? 0;
    const y = numbers[i + second] ?? 0;
    const one = matrix[a++] ?? 0;
    p += one * x;
    p2 += one * y;
    const two = matrix[b++] ?? 0;
    q += two * x;
    q2 += two * y;
    const three = matrix[c++] ?? 0;
    s += three * x;
    s2 += three * y;
    const four = matrix[d++] ?? 0;
    t += four * x;
    t2 += four * y;
  }
  into[at] = (into[at] ?? 0) + p;
  into[at + 1] = (into[at + 1] ?? 0) + q;
  into[at + 2] = (into[at + 2] ?? 0) + s;
  into[at + 3] = (into[at + 3] ?? 0) + t;
  if (!paired) return;
  const next = at + rows;
  into[next] = (into[next] ?? 0) + p2;
  into[next + 1] = (into[next + 1] ?? 0) + q2;
  into[next + 2] = (into[next + 2] ?? 0) + s2;
  into[next + 3] = (into[next + 3] ?? 0) + t2;
}
