import { describe, expect, it } from 'vitest';
import { readText } from '../../text/reading.ts';
import { readFigures } from './read-figures.ts';

describe('[C7] une heure du jour n’est pas une durée', () => {
  it.each([
    ['Je passe à dix heures.', 'heure', 600],
    ['On se voit à dix heures.', 'heure', 600],
    ['La pose prend cinq à six heures.', 'fourchette', 5],
    ['Le délai passe à dix heures.', 'delai', 10],
  ])('%s', (text, sorte, valeur) => {
    const [figure] = readFigures(readText(text, 'fr'));
    expect([figure?.sorte, figure?.valeur]).toEqual([sorte, valeur]);
  });
});
