import { countTurns } from './count-turns.ts';

/** Turns that run a competitor down. */
export const disparagements = countTurns({
  nom: 'denigrements',
  libelle: 'Dénigrements',
  actes: ['denigrer'],
  remarque: 'Dénigre un concurrent.',
  favorable: false,
});
