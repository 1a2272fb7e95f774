import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addProducts } from './add-products.ts';

describe('[M4] des produits par lignes', () => {
  it('sont ceux de deux boucles toutes simples, quel que soit le nombre de lignes', () => {
    const number = double({ min: -4, max: 4, noNaN: true });
    assert(
      property(
        integer({ min: 0, max: 11 }),
        integer({ min: 0, max: 6 }),
        array(number, { minLength: 66, maxLength: 66 }),
        (rows, columns, drawn) => {
          const matrix = Float64Array.from(drawn.slice(0, rows * columns));
          const vector = Float64Array.from([9, ...drawn.slice(0, columns), 9]);
          const into = new Float64Array(rows).fill(1);
          addProducts(matrix, columns, vector, 1, 0.5, into);
          const expected = Array.from({ length: rows }, (_row, r) => {
            let sum = 0;
            for (let j = 0; j < columns; j++)
              sum += (matrix[r * columns + j] ?? 0) * (vector[j + 1] ?? 0);
            return 1 + sum * 0.5;
          });
          expect([...into]).toEqual(expected);
        },
      ),
    );
  });
});
