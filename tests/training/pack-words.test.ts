import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackWords } from '#engine/language/learned/unpack-words.ts';
import { packWords } from '#training/pack-words.ts';

describe('[M11] des mots rangés, serrés', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'é', '2', '3');
  const words = fc.uniqueArray(fc.string({ unit: letter, minLength: 1, maxLength: 25 }));

  it('se relisent tels quels', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(unpackWords(packWords(list.toSorted()))).toEqual(list.toSorted());
      }),
    );
  });

  it('ne disent que ce qui change d’un mot à l’autre', () => {
    expect(packWords(['remettre', 'remise', 'remisions'])).toBe('AremettreFiseBions');
  });

  it('un mot trop long est nommé', () => {
    expect(() => packWords(['a'.repeat(26)])).toThrow(/trop long/);
  });
});
