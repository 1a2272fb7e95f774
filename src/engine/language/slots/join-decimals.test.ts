import { describe, expect, it } from 'vitest';
import { readText } from '../text/reading.ts';
import { profileIssues } from './issue-profile.ts';
import { joinDecimals } from './join-decimals.ts';
import { readAmounts } from './read-amounts.ts';
import { sale } from '#tests/language/sale.ts';

const priced = (client_ideal: number, candidat_ideal: number) => ({
  ...sale,
  enjeux: [
    {
      id: 'prix',
      libelle: 'Prix',
      unite: '€',
      client_ideal,
      client_reserve: client_ideal,
      candidat_ideal,
      candidat_reserve: candidat_ideal,
    },
  ],
});
const values = (text: string, low: number, high: number, language: 'fr' | 'en' = 'fr'): number[] =>
  joinDecimals(readAmounts(readText(text, language)), profileIssues(priced(low, high))).map(
    ({ value }) => value,
  );

describe('[C5] deux chiffres pour un prix', () => {
  it('« six quarante » là où les prix ont des centimes', () => {
    expect(values('six quarante la semaine', 5.2, 6.4)).toEqual([6.4]);
  });
  it('un peu au-dessus de ce qui se négocie : la formule sans engagement', () => {
    expect(values('quarante-quatre quatre-vingt-dix', 29.9, 38.9)).toEqual([44.9]);
  });
  it('ce pour quoi l’on paie suit le prix', () => {
    expect(values('trois quatre-vingt-quinze l’étui', 3.5, 3.95)).toEqual([3.95]);
    expect(values('it’s five ninety the set', 5.1, 5.9, 'en')).toEqual([5.9]);
  });
  it('pas devant des litres', () => {
    expect(values('des bidons de 3 95 l en stock', 3.5, 3.95)).toEqual([3, 95]);
  });
  it('pas quand quelque chose est compté', () => {
    expect(values('huit dix personnes', 5.2, 6.4)).toEqual([8, 10]);
    expect(values('huit dix boîtes', 5.2, 6.4)).toEqual([8, 10]);
  });
  it('pas hors des prix de la situation, ni là où ils sont ronds', () => {
    expect(values('huit dix minutes', 5.2, 6.4)).toEqual([8, 10]);
    expect(values('six quarante la semaine', 5, 6)).toEqual([6, 40]);
  });
  it('des centaines et des milliers, là où les prix en sont', () => {
    expect(values('three fifty-five a tent', 310, 380, 'en')).toEqual([355]);
    expect(values('three-eighty’s the price', 310, 380, 'en')).toEqual([380]);
    expect(values('that takes you to eighty-one seventy a month', 7570, 8600, 'en')).toEqual([
      8170,
    ]);
    expect(values('I make the bike five two fifty while I am at it', 4700, 5490, 'en')).toEqual([
      5250,
    ]);
    expect(values('six cent cinquante-cinq cinquante la session', 500, 690)).toEqual([655.5]);
  });
  it('pas d’une phrase à l’autre', () => {
    expect(values('la mise en route 240. 79 par mois', 60, 240)).toEqual([240, 79]);
  });
});
