import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankHashes } from './rank-hashes.ts';

describe('[M4] le rang d’un trait', () => {
  it('est trouvé pour tout trait connu, si peu qu’il y en ait, et pour eux seuls', () => {
    const hash = integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    assert(
      property(array(hash, { maxLength: 60 }), array(hash, { maxLength: 20 }), (drawn, others) => {
        const known = [...new Set(drawn)];
        const rank = rankHashes(Int32Array.from(known));
        for (const one of [...known, ...others, 0, 1, -1])
          expect(rank(one)).toBe(known.indexOf(one));
      }),
    );
  });
});
