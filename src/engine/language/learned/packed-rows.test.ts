import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_STEP, STEPS } from './embedding-steps.ts';
import { addRows, makeRows, setInRow } from './packed-rows.ts';
import { placeInRows } from './place-in-rows.ts';

/** Numbers of each network in a wide tier and in a narrow one. */
const widths = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([one, other]) => [Math.max(one, other), Math.min(one, other)]);

describe('[M6] les nombres de chaque réseau dans la ligne d’un trait', () => {
  it('ont chacun leur place, ceux qu’ont tous les traits avant les autres', () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 3 }), (told, networks) => {
        const [wide = 0, narrow = 0] = told;
        const places = placeInRows(told, networks);
        const all = places.map((own) => [...own]).flat();
        expect(all).toHaveLength(wide * networks);
        expect(new Set(all)).toEqual(new Set(Array(wide * networks).keys()));
        for (const own of places)
          for (const place of own.subarray(0, narrow))
            expect(place).toBeLessThan(narrow * networks);
      }),
    );
  });

  it('s’ajoutent comme des nombres ordinaires, si nombreuses que soient les lignes', () => {
    fc.assert(
      fc.property(
        widths,
        fc.array(fc.array(fc.nat(STEPS - 1), { minLength: 20, maxLength: 20 }), { maxLength: 9 }),
        fc.array(fc.nat(8), { maxLength: 300 }),
        fc.nat(9),
        (told, drawn, asked, wideOnes) => {
          const wide = Math.min(wideOnes, drawn.length);
          const rows = makeRows([
            { count: wide, width: told[0] ?? 0 },
            { count: drawn.length - wide, width: told[1] ?? 0 },
          ]);
          let start = 0;
          const starts = drawn.map((numbers, row) => {
            const tier = row < wide ? 0 : 1;
            const here = start;
            for (let at = 0; at < (told[tier] ?? 0); at++)
              setInRow(rows, here, at, numbers[at] ?? 0);
            start += rows.tiers[tier]?.words ?? 0;
            return here;
          });
          const taken = asked.filter((row) => row < drawn.length);
          const sum = new Float64Array(rows.width);
          addRows(
            rows,
            Int32Array.from(taken, (row) => starts[row] ?? 0),
            taken.length,
            sum,
          );
          const expected = Array.from(sum, (_number, at) =>
            taken.reduce((total, row) => {
              const counts = at < (told[row < wide ? 0 : 1] ?? 0);
              return total + (counts ? (drawn[row]?.[at] ?? 0) - LARGEST_STEP : 0);
            }, 0),
          );
          expect([...sum]).toEqual(expected);
        },
      ),
    );
  });
});
