import { countTurns } from './count-turns.ts';

/** Turns that take leave. */
export const leaveTaking = countTurns({
  nom: 'conge_pris',
  libelle: 'Prises de congé',
  actes: ['prendre_conge'],
  remarque: 'Prend congé avec politesse.',
});
