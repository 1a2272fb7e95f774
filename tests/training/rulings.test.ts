import { describe, expect, it } from 'vitest';
import { CorpusError } from '#training/corpus-error.ts';
import { readGammes } from '#training/read-gammes.ts';
import { readRulings } from '#training/read-rulings.ts';
import { sale } from '#tests/language/sale.ts';

const SALE = [
  '# X01-1 · face-a-face · oral · moyen',
  'K C’est cher.',
  '> Ah. [ecouter] Cher par rapport à quoi ? [question_ouverte:budget]',
  '~ Ben non. [contredire]',
  'K Au voisin.',
  '> D’accord. [ecouter]',
].join('\n');
const read = (rulings: string) =>
  readGammes(SALE, 'X01.txt', sale, 'quick sale', readRulings(rulings, 'arbitrages/X01.txt'));

describe('[M9] un arbitrage l’emporte sur les crochets', () => {
  it('ôte un acte de sa place, et ses thèmes avec une question', () => {
    const [first] = read('# X01-1\n1 -question_ouverte');
    expect(first?.acts).toEqual(['ecouter']);
    expect(first?.themes).toEqual([]);
    expect(first?.spans?.map(({ acts }) => acts)).toEqual([['ecouter'], []]);
  });

  it('ajoute un acte sans place, et ses thèmes avec une question', () => {
    const [first] = read('# X01-1\n1 +questionner_objection +relancer:concurrence -ecouter');
    expect(first?.acts).toEqual(['question_ouverte', 'questionner_objection', 'relancer']);
    expect(first?.themes).toEqual(['budget', 'concurrence']);
  });

  it('confirme ce qui était marqué', () => {
    expect(read('# X01-1\n1 +ecouter')).toEqual(read(''));
  });

  it('compte les réponses dans l’ordre, variantes comprises, et la suite en tient compte', () => {
    const [first, , third] = read('# X01-1\n1 -ecouter\n3 +accueillir_objection -ecouter');
    expect(third?.acts).toEqual(['accueillir_objection']);
    expect(third?.context.done).toEqual([first?.acts]);
  });

  it.each([
    ['# X01-1\n4 +ecouter', 'X01-1#4', 'ôtez'],
    ['# X01-2\n1 +ecouter', 'X01-2#1', 'ôtez'],
    ['# X01-1\n1 +bonjourer', 'arbitrages/X01.txt, ligne 2', 'bonjourer'],
    ['# X01-1\n1 ecouter', 'arbitrages/X01.txt, ligne 2', '« +ecouter »'],
    ['# X01-1\n1 +relancer:meteo', 'arbitrages/X01.txt, ligne 2', 'meteo'],
  ])('refuse %j en disant où et quoi', (rulings, place, mend) => {
    expect(() => read(rulings)).toThrow(CorpusError);
    expect(() => read(rulings)).toThrow(place);
    expect(() => read(rulings)).toThrow(mend);
  });
});
