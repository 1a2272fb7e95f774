import { describe, expect, it } from 'vitest';
import { readText } from '../text/reading.ts';
import { readAmounts } from './read-amounts.ts';

describe('[C12] ce que l’on compte', () => {
  it.each([
    ['fr', 'Je vous mets un samedi de dégustation.', [[1, 'nombre', null]]],
    ['fr', 'Je passe un samedi, ou mardi.', []],
    ['fr', 'Deux samedis de dégustation.', [[2, 'nombre', null]]],
    ['en', 'One Friday of tasting in your shop.', [[1, 'nombre', null]]],
    ['fr', 'Un vendredi d’avril, ou un lundi de fête.', []],
    ['fr', 'Pas un samedi de dégustation de plus.', []],
    ['en', 'We come three times by week.', [[3, 'fois', 'semaine']]],
    ['en', 'It is fifteen euros by month.', [[15, 'euros', 'mois']]],
    ['en', 'You have it by Friday.', []],
    ['en', 'It is 140 euros by month end.', [[140, 'euros', null]]],
  ] as const)('%s : %s', (language, text, expected) => {
    const found = readAmounts(readText(text, language));
    expect(found.map(({ value, unit, per }) => [value, unit, per])).toEqual(expected);
  });
});

describe('[C6] [C12] ce qui est connu, refusé ou mesuré est dit à part', () => {
  it.each([
    ['fr', 'Les deux références partent ensemble.', [[2, true]]],
    ['fr', 'Les 900, je peux vous les enlever.', [[900, true]]],
    ['fr', 'Deux mille, je peux pas.', [[2000, true]]],
    ['fr', 'Six mille six cents, je peux pas mieux.', [[6600, false]]],
    ['fr', 'Je vous garde vos dix pour cent.', [[10, true]]],
    ['fr', 'Je vous mets dix pour cent.', [[10, false]]],
    [
      'en',
      'Twenty tents at three fifty-five, three forty from twenty-four.',
      [
        [20, false],
        [3, false],
        [55, false],
        [3, false],
        [40, false],
        [24, false],
      ],
    ],
  ] as const)('%s : %s', (language, text, expected) => {
    const found = readAmounts(readText(text, language));
    expect(found.map(({ value, aside }) => [value, aside])).toEqual(expected);
  });
});
