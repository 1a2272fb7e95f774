import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByHash } from './find-by-hash.ts';
import { shortHash } from './short-hash.ts';

describe('[M4] ce que vaut un trait', () => {
  it('est trouvé pour tout trait connu, si peu qu’il y en ait, et pour eux seuls', () => {
    const hash = integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    assert(
      property(array(hash, { maxLength: 60 }), array(hash, { maxLength: 20 }), (drawn, others) => {
        const known = [...new Set(drawn.map(shortHash))];
        const find = findByHash(Int32Array.from(known), (rank) => 3 * rank);
        for (const one of [...drawn, ...others, 0, 1, -1]) {
          const rank = known.indexOf(shortHash(one));
          expect(find(one)).toBe(rank < 0 ? -1 : 3 * rank);
        }
      }),
    );
  });
});
