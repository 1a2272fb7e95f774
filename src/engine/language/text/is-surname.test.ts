import { describe, expect, it } from 'vitest';
import { isSurname } from './is-surname.ts';
import { tokenise } from './tokenise.ts';

describe('[L7] un nom après « madame » ou « monsieur » n’est pas un mot', () => {
  it.each([
    ['Bonjour madame Petit, entrez.', 'fr', 2],
    ['Merci Mme Prix.', 'fr', 2],
    ['Good morning Mrs Price.', 'en', 3],
  ] as const)('%s', (text, language, at) => {
    expect(isSurname(tokenise(text, language), at)).toBe(true);
  });

  it.each([
    ['Bonjour madame, petit souci.', 'fr'],
    ['Bonjour madame. Petit souci.', 'fr'],
    ['oui madame petit souci', 'fr'],
    ['Un petit café, monsieur ?', 'fr'],
  ] as const)('%s', (text, language) => {
    const tokens = tokenise(text, language);
    expect(tokens.some((_token, at) => isSurname(tokens, at))).toBe(false);
  });
});
