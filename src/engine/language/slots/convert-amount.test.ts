import { describe, expect, it } from 'vitest';
import { sale } from '#tests/language/sale.ts';
import { readText } from '../text/reading.ts';
import { convertAmount } from './convert-amount.ts';
import { profileIssues } from './issue-profile.ts';
import { readAmounts } from './read-amounts.ts';
import { readDays } from './read-days.ts';

/** The values of a text for an issue told in this unit. */
function valuesIn(unite: string, text: string): (number | null)[] {
  const ends = { client_ideal: 1, client_reserve: 9, candidat_ideal: 9, candidat_reserve: 1 };
  const issue = { id: 'delai_intervention', libelle: 'Délai d’intervention', unite, ...ends };
  const [profile] = profileIssues({ ...sale, enjeux: [issue] });
  if (profile === undefined) throw new Error('a situation has an issue');
  const reading = readText(text, 'fr');
  return [...readAmounts(reading), ...readDays(reading, { ...sale, enjeux: [issue] })].map(
    (amount) => convertAmount(amount, profile),
  );
}

describe('[C1] les durées se convertissent, les rythmes se comptent, les dates restent des dates', () => {
  it.each([
    ['jours', 'livré sous 48 heures', [2]],
    ['heures', 'livré sous 48 heures', [48]],
    ['heures', 'livré sous 5 jours', [120]],
    ['heures', 'un technicien sous 36 heures', [36]],
    ['heures', 'dans 30 minutes', [0.5]],
    ['jours', 'dans 30 minutes', [null]],
    ['mois', 'pour deux ans', [24]],
    ['passages/semaine', 'cinq soirs par semaine', [5]],
    ['passages/semaine', 'trois fois par semaine', [3]],
    ['passages/semaine', 'trois fois par mois', [null]],
    ['passages/semaine', 'payable en trois fois', [null]],
    ['passages/semaine', 'installé sous 3 jours', [null]],
    ['avril', 'le vendredi 11', [11]],
    ['avril', 'le 11 avril', [11]],
    ['avril', 'le 11 avril 2026', [11]],
    ['avril', 'le 11 mai', [null]],
    ['avril', 'onze personnes', [null]],
    ['jours', 'le 11 avril', []],
    ['kg', 'payable en 12 fois', [null]],
    ['kg', 'à 60 jours', [null]],
    ['kg', 'à 12 le kilo', [null]],
    ['c€/kWh', '17,6 centimes le kilowattheure', [17.6]],
    ['centimes', 'à soixante centimes', [60]],
    ['centimes', 'à soixante', [60]],
    ['demo days', 'quatre jours', [4]],
  ])('en %s : « %s »', (unite, text, expected) => {
    expect(valuesIn(unite, text)).toEqual(expected);
  });
});

describe('[C1] le rang d’un prix peut se taire', () => {
  const priceOf = (text: string): number | null => {
    const ends = {
      client_ideal: 27_000,
      client_reserve: 30_500,
      candidat_ideal: 31_400,
      candidat_reserve: 28_000,
    };
    const issue = { id: 'prix', libelle: 'Prix', unite: '€', ...ends };
    const [profile] = profileIssues({ ...sale, enjeux: [issue] });
    const [amount] = readAmounts(readText(text, 'fr'));
    return profile === undefined || amount === undefined ? null : convertAmount(amount, profile);
  };
  it('là où les prix sont en dizaines de milliers', () => {
    expect(priceOf('Je peux faire trente.')).toBe(30_000);
  });
  it('pas quand quelque chose est compté, ni hors de ce qui se négocie', () => {
    expect(priceOf('Ça fait trente personnes.')).toBe(30);
    expect(priceOf('Je peux faire dix.')).toBe(10);
  });
});
