import { describe, expect, it } from 'vitest';
import { readText } from '../text/reading.ts';
import { sale } from '#tests/language/sale.ts';
import { cutClauses } from './cut-clauses.ts';
import { joinNames } from './join-names.ts';
import { wordFeatures } from './word-features.ts';
import { wordHashes } from './word-hashes.ts';

const known = {
  ...sale,
  client: { nom: 'Mme Duval', entreprise: 'Le Vieux Pressoir (traiteur)' },
  entreprise: 'Kerlann, loueur de vélos',
};

/** The features that the words of a text give, clause by clause. */
function featuresOf(text: string): readonly (readonly number[])[] {
  const reading = readText(text, 'fr');
  const clauses = cutClauses(reading);
  const wording = joinNames(reading, wordHashes(reading, known), clauses);
  return clauses.map((_clause, index) => wordFeatures(reading, wording, index));
}

describe('[L7 bis] un nom de plusieurs mots compte pour un seul', () => {
  it.each([
    [
      'Merci d’avoir appelé Kerlann et bonne journée.',
      'Merci d’avoir appelé Vieux Pressoir et bonne journée.',
    ],
    ['Kerlann, c’est du sérieux, vous verrez.', 'Vieux Pressoir, c’est du sérieux, vous verrez.'],
    ['On vous attend donc demain chez Kerlann.', 'On vous attend donc demain chez Vieux Pressoir.'],
  ])('« %s »', (one, several) => {
    expect(featuresOf(several)).toEqual(featuresOf(one));
  });

  it('deux noms que sépare une virgule sont deux noms', () => {
    expect(featuresOf('Kerlann, Pressoir et Duval sont là.')).not.toEqual(
      featuresOf('Kerlann et Duval sont là.'),
    );
  });
});
