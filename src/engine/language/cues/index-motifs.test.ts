import { describe, expect, it } from 'vitest';
import { indexMotifs } from './index-motifs.ts';

describe('[L5] les repères rangés par leurs premières lettres', () => {
  it('un repère que n’importe quoi peut commencer est refusé, en le nommant', () => {
    expect(() => indexMotifs([['bonjour'], ['[a-z]+ et merci']])).toThrow('« [a-z]+ et merci »');
  });

  it('un chiffre mène à tous les repères qui commencent par un chiffre', () => {
    const findAt = indexMotifs([['\\d+ minutes'], ['12 (?:mois|minutes)'], ['deux mois']]);
    expect(findAt(' 12 minutes ', 0)).toEqual([
      { list: 0, end: 11 },
      { list: 1, end: 11 },
    ]);
    expect(findAt(' 30 minutes ', 0)).toEqual([{ list: 0, end: 11 }]);
  });
});
