import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addProducts } from './add-products.ts';

describe('[M4] des produits par lignes', () => {
  it('sont ceux de deux boucles toutes simples, quel que soit le nombre de lignes et de vecteurs', () => {
    const number = double({ min: -4, max: 4, noNaN: true });
    assert(
      property(
        integer({ min: 0, max: 11 }),
        integer({ min: 1, max: 6 }),
        integer({ min: 0, max: 5 }),
        array(number, { minLength: 66, maxLength: 66 }),
        (rows, columns, count, drawn) => {
          const matrix = Float64Array.from(drawn.slice(0, rows * columns));
          const vectors = Float64Array.from(drawn.slice(0, count * columns));
          const into = new Float64Array(rows * count).fill(1);
          addProducts(matrix, columns, vectors, into);
          const expected = Array.from({ length: rows * count }, (_product, k) => {
            const r = k % rows;
            const v = Math.floor(k / rows);
            let sum = 0;
            for (let j = 0; j < columns; j++)
              sum += (matrix[r * columns + j] ?? 0) * (vectors[v * columns + j] ?? 0);
            return 1 + sum;
          });
          expect([...into]).toEqual(expected);
        },
      ),
    );
  });
});
