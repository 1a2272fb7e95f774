import { describe, expect, it } from 'vitest';
import type { Manners } from '#engine/domain/manners.ts';
import { readManners } from '#engine/language/manners/read-manners.ts';
import { ticsPerMinute } from '#engine/language/manners/tics-per-minute.ts';
import { readText } from '#engine/language/text/reading.ts';

const wordsOf = (text: string, family: keyof Manners, language: 'fr' | 'en' = 'fr'): string[] =>
  readManners(readText(text, language))[family].map(({ debut, fin }) => text.slice(debut, fin));

describe('readManners', () => {
  it.each<[keyof Manners, string, readonly string[]]>([
    ['tutoiement', 'Tu me dis si ça te va, t’as raison.', ['Tu', 'te', 't']],
    ['tutoiement', 'Ton livreur passe, rassure-toi.', ['Ton', 'rassure-toi']],
    ['familier', 'Ouais, OK, pas de souci pour ce truc.', ['Ouais', 'OK', 'pas de souci', 'truc']],
    ['negatif', 'Malheureusement, c’est un problème.', ['Malheureusement', 'problème']],
    ['negatif', 'Ne vous inquiétez pas, ce n’est pas cher.', ['vous inquiétez pas', 'cher']],
    ['attenuations', 'C’est un petit peu plus long.', ['un petit peu']],
    ['attenuations', 'Je pense que peut-être cela irait.', ['Je pense que peut-être']],
    ['tics', 'Du coup, euh, voilà, en fait on livre.', ['Du coup', 'euh', 'voilà', 'en fait']],
    ['tics', 'C’est un bon vélo, quoi.', ['quoi']],
    ['tics', 'Bref, c’est un bon vélo.', ['Bref']],
  ])('[T-N1] [T-N4] trouve les mots de la famille %s : %s', (family, text, words) => {
    expect(wordsOf(text, family)).toEqual(words);
  });

  it.each<[keyof Manners, string]>([
    ['tutoiement', 'Combien y a-t-il de vélos ? Le ton est donné.'],
    ['negatif', 'C’est moins cher à l’usage. Cher monsieur, bonjour.'],
    ['tics', 'Voilà notre offre. Jetez un coup d’œil. On en fait dix par jour. Ce genre de vélo.'],
    ['tics', 'Vous cherchez quoi ? De quoi parle-t-on ? N’importe quoi.'],
    ['tics', 'Je serai bref. Soyons brefs, un délai très bref.'],
    ['familier', 'Le vélo est livré lundi, avec son antivol.'],
  ])('[T-N2] ne compte pas, pour %s, un mot pris dans un autre sens : %s', (family, text) => {
    expect(wordsOf(text, family)).toEqual([]);
  });

  it('[T-N3] laisse une question chercher un problème ou une hésitation', () => {
    expect(wordsOf('Quels problèmes rencontrez-vous ?', 'negatif')).toEqual([]);
    expect(wordsOf('C’est peut-être le délai qui vous gêne ?', 'attenuations')).toEqual([]);
    expect(wordsOf('Nous avons eu des problèmes.', 'negatif')).toEqual(['problèmes']);
  });

  it('[T-N1] lit l’anglais au minimum utile', () => {
    const text = 'Yeah, um, you know, maybe it’s a problem.';
    expect(wordsOf(text, 'familier', 'en')).toEqual(['Yeah']);
    expect(wordsOf(text, 'tics', 'en')).toEqual(['um', 'you know']);
    expect(wordsOf(text, 'attenuations', 'en')).toEqual(['maybe']);
    expect(wordsOf(text, 'negatif', 'en')).toEqual(['problem']);
    expect(wordsOf(text, 'tutoiement', 'en')).toEqual([]);
  });

  it('[T-N1] ne compte pas deux fois les mêmes mots d’une famille, même abrégés', () => {
    expect(wordsOf('stp dis-moi', 'tutoiement')).toEqual(['stp', 'dis-moi']);
    expect(wordsOf('Donc voilà.', 'tics')).toEqual(['Donc voilà']);
  });

  it.each(['euh ', 'e', 'hu', 'du coup voilà ', 'tu ', 'je pense que peut ', 'm'])(
    '[L5] lit vite dix mille caractères hostiles : « %s »',
    (unit) => {
      const reading = readText(unit.repeat(10_000).slice(0, 10_000), 'fr');
      readManners(reading);
      const start = performance.now();
      readManners(reading);
      expect(performance.now() - start).toBeLessThan(50);
    },
  );
});

describe('ticsPerMinute', () => {
  it('[T-N5] rapporte les tics au temps qu’il faut pour parler', () => {
    const tics = [
      { debut: 0, fin: 3 },
      { debut: 5, fin: 8 },
    ];
    expect(ticsPerMinute(tics, 150)).toBe(2);
    expect(ticsPerMinute(tics, 300)).toBe(1);
    expect(ticsPerMinute([], 300)).toBe(0);
    expect(ticsPerMinute([], 0)).toBe(0);
  });
});
