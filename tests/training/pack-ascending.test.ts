import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHORT_BITS } from '#engine/language/learned/short-hash.ts';
import { unpackAscending } from '#engine/language/learned/unpack-ascending.ts';
import { packAscending } from '#training/pack-ascending.ts';

describe('[M10] des nombres rangés, serrés', () => {
  const lists = fc
    .uniqueArray(fc.nat(2 ** SHORT_BITS - 1), { maxLength: 400 })
    .map((drawn) => Uint32Array.from(drawn).toSorted());

  it('se relisent tels quels', () => {
    fc.assert(
      fc.property(lists, (numbers) => {
        expect([...unpackAscending(packAscending(numbers))]).toEqual([...numbers]);
      }),
    );
  });

  it('tirés au hasard, prennent à peine deux bits de plus que leur écart moyen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (seed) => {
        let state = seed;
        const drawn = Array.from({ length: 5000 }, () => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return state >>> (32 - SHORT_BITS);
        });
        const numbers = Uint32Array.from(new Set(drawn)).toSorted();
        const { packed } = packAscending(numbers);
        const gap = Math.log2(2 ** SHORT_BITS / numbers.length);
        expect((packed.length * 8) / numbers.length).toBeLessThan(gap + 2);
      }),
      { numRuns: 20 },
    );
  });
});
