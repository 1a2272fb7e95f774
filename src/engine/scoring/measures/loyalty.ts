import { countTurns } from './count-turns.ts';

/** Turns that prepare a lasting relation. */
export const loyalty = countTurns({
  nom: 'fidelisation',
  libelle: 'Gestes de fidélisation',
  actes: ['fideliser'],
  remarque: 'Prépare une relation durable.',
});
