import { describe, expect, it } from 'vitest';
import { firstWords } from './first-words.ts';

describe('[L5] les mots par où peut commencer un repère', () => {
  it.each([
    ['je vous rappelle', ['je']],
    ['(?:je|on) vous rappelle', ['je', 'on']],
    ['(?:et )?moi c est', ['et', 'moi']],
    ['(?<! que )on y va', ['on']],
    ['(?! pas)', null],
    ['\\d+ minutes', null],
    ['(?:re)?passe', null],
    ['(?:re|de)passe', null],
    ['(?:un|une) fois', ['un', 'une']],
    ['reserv\\w+', ['res']],
    ['(?:valid|sign)\\w+', ['val', 'sig']],
    ['les? livreurs?', null],
    ['(?:en |y )*aller', null],
    ['merci|bonjour madame', null],
  ])('%s', (pattern, words) => {
    expect(firstWords(pattern)).toEqual(words);
  });
});
