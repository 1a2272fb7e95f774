import { describe, expect, it } from 'vitest';
import { readText } from '../text/reading.ts';
import { sale } from '#tests/language/sale.ts';
import { nameMarks } from './name-marks.ts';
import { saleNames } from './sale-names.ts';

const known = {
  ...sale,
  client: { nom: 'Monsieur et Madame Petit', entreprise: 'Le Vieux Pressoir (traiteur, Die)' },
  entreprise: 'Cycles Kerlann, loueur de vélos à Valence',
};

/** The words of a text that are read as names. */
function namesIn(text: string): string[] {
  const reading = readText(text, 'fr');
  const marks = nameMarks(reading, saleNames(known));
  return reading.tokens.filter((_token, i) => marks[i]).map(({ word }) => word);
}

describe('[L7 bis] les noms que donne la situation sont des noms, n’importe lesquels', () => {
  it.each([
    ['Bonjour, Nadia, de chez Kerlann.', ['kerlann']],
    ['bonjour nadia de chez kerlann', ['kerlann']],
    ['Alors, au Vieux Pressoir, qui décide ?', ['vieux', 'pressoir']],
    ['alors au vieux pressoir qui décide', ['vieux', 'pressoir']],
    ['Bonjour, c’est bien les Petit ?', ['petit']],
    ['Chez Cycles Kerlann, on livre.', ['cycles', 'kerlann']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Un petit vélo, un vieux vélo, nos cycles : tout se loue.',
    'On se voit à Valence ou à Die ?',
    'Les deux me vont.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('un petit mot au milieu d’un nom n’en est pas un à lui seul', () => {
    const far = { ...known, entreprise: 'Cave Bourg lès Valence, vins' };
    expect([...saleNames(far).all]).not.toContain('les');
  });

  it('un client sans maison ne donne que son nom', () => {
    const alone = { ...known, client: { nom: 'Mme Pinto', entreprise: '' }, entreprise: 'Coiféa' };
    expect([...saleNames(alone).all]).toEqual(['pinto', 'coifea']);
  });
});
