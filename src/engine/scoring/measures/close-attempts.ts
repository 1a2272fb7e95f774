import { countTurns } from './count-turns.ts';

/** Turns that ask for the decision. */
export const closeAttempts = countTurns({
  nom: 'conclusion_proposee',
  libelle: 'Propositions de conclure',
  actes: ['conclure'],
  remarque: 'Demande la décision.',
});
