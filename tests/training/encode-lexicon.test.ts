import { describe, expect, it } from 'vitest';
import { decodeLexicon, type Meanings } from '#engine/language/learned/decode-lexicon.ts';
import { hashWord } from '#engine/language/learned/hash.ts';
import { genderless } from '#engine/language/text/genderless.ts';
import { stem } from '#engine/language/text/stem.ts';
import { encodeLexicon } from '#training/encode-lexicon.ts';
import { readLexicon } from '#training/read-lexicon.ts';

const sorted = (ids: Iterable<number> | undefined): number[] =>
  [...(ids ?? [])].toSorted((a, b) => a - b);

describe('[M11] le lexique, serré', () => {
  const lexicon = {
    fr: { DATE: 'report', LIEU: 'porte', PRIX: 'remise remiser', RENVOI: 'porter reporter' },
    en: { LIEU: 'door', PRIX: 'discount discounts' },
  };
  const { fr, en } = decodeLexicon(encodeLexicon(lexicon));

  it('une racine a les classes de tous ses mots', () => {
    expect(sorted(fr.stems.get(stem('remises', 'fr')))).toEqual([hashWord('PRIX')]);
    expect(sorted(fr.stems.get(stem('reports', 'fr')))).toEqual(
      sorted([hashWord('DATE'), hashWord('RENVOI')]),
    );
    expect(sorted(en.stems.get(stem('discount', 'en')))).toEqual([hashWord('PRIX')]);
    expect(fr.words.size).toBe(0);
  });

  it('une racine qui en aurait plus de trois les laisse à ses mots', () => {
    const many = { A: 'porter', B: 'porte', C: 'portes', D: 'portant' };
    const meanings = decodeLexicon(encodeLexicon({ fr: many, en: {} })).fr;
    expect(meanings.stems.size).toBe(0);
    expect(sorted(meanings.words.get('portant'))).toEqual([hashWord('D')]);
  });

  it('celui du corpus garde toutes les classes de tous ses mots', () => {
    const whole = readLexicon('corpus');
    const decoded = decodeLexicon(encodeLexicon(whole));
    for (const language of ['fr', 'en'] as const) {
      const { stems, words }: Meanings = decoded[language];
      for (const [name, list] of Object.entries(whole[language]))
        for (const word of list.split(' ')) {
          const ids = stems.get(stem(word, language)) ?? words.get(genderless(word, language));
          expect(ids, word).toContain(hashWord(name));
        }
    }
  });
});
