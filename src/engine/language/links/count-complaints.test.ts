import { describe, expect, it } from 'vitest';
import { countComplaints } from './count-complaints.ts';

describe('[R6] les plaintes contre l’entreprise', () => {
  it.each([
    ['Votre livreur est arrivé en retard.', 1],
    ['Je viens pour une réclamation.', 1],
    ['Je veux être remboursée.', 1],
    ['Mon fournisseur actuel livre toujours en retard.', 0],
    ['Nous sommes six et nous livrons à vélo.', 0],
  ])('%s', (line, expected) => {
    expect(countComplaints([line], 'fr')).toBe(expected);
  });

  it('counts lines in English too', () => {
    expect(countComplaints(['Your parcel came broken.', 'It is fine.'], 'en')).toBe(1);
  });
});
