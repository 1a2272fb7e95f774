import { countTurns } from './count-turns.ts';

/** Turns with something the client can check. */
export const proofs = countTurns({
  nom: 'preuves',
  libelle: 'Preuves apportées',
  actes: ['preuve'],
  remarque: 'Apporte une preuve vérifiable.',
});
