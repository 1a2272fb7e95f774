import { describe, expect, it } from 'vitest';
import { isSurname } from './is-surname.ts';
import { readText } from './reading.ts';
import { tokenise } from './tokenise.ts';

describe('[L7] un nom après « madame » ou « monsieur » n’est pas un mot', () => {
  it.each([
    ['Bonjour madame Petit, entrez.', 'fr', 2],
    ['Merci Mme  Prix.', 'fr', 2],
    ['Voici M. Petit.', 'fr', 2],
    ['M. et Mme Petit sont là.', 'fr', 3],
    ['Oui, madame euh Petit.', 'fr', 2],
    ['Good morning Mrs Price.', 'en', 3],
    ['Good morning Mr. Price.', 'en', 3],
    ['Good morning Miss Price.', 'en', 3],
  ] as const)('%s', (text, language, at) => {
    expect(isSurname(text, tokenise(text, language), at)).toBe(true);
  });

  it.each([
    ['Bonjour madame, petit souci.', 'fr'],
    ['Bonjour madame. Petit souci.', 'fr'],
    ['Bonjour Madame — Petit souci.', 'fr'],
    ['(Monsieur) Petit souci.', 'fr'],
    ['Madame (rire) Petit souci.', 'fr'],
    ['Madame Je comprends votre réserve.', 'fr'],
    ['Monsieur Cinq euros.', 'fr'],
    ['Madame Votre commande est prête.', 'fr'],
    ['Madame Qu’en dites-vous ?', 'fr'],
    ['Miss Your order is ready.', 'en'],
    ['Un chiffre d’affaires de 3 M. Notre marge baisse.', 'fr'],
    ['oui madame petit souci', 'fr'],
    ['Oui madame, euh… Petit souci.', 'fr'],
    ['Un petit café, monsieur ?', 'fr'],
    ['You would miss Friday’s delivery.', 'en'],
  ] as const)('%s', (text, language) => {
    const tokens = tokenise(text, language);
    expect(tokens.some((_token, at) => isSurname(text, tokens, at))).toBe(false);
  });

  it.each([
    ['Bonjour M. Petit, entrez. Asseyez-vous.', 'fr'],
    ['M. et Mme Petit sont là. Entrez.', 'fr'],
    ['Bonjour Mme. Je vous appelle pour un avis.', 'fr'],
    ['Mr. and Mrs. Price are here. Come in.', 'en'],
    ['We sold for £2M. We supply hotels.', 'en'],
    ['Un chiffre d’affaires de 3 M. Notre marge baisse.', 'fr'],
  ] as const)('« M. » n’achève la phrase que sans nom : %s', (text, language) => {
    expect(readText(text, language).sentences).toHaveLength(2);
  });
});
