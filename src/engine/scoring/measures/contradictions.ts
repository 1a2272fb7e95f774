import { countTurns } from './count-turns.ts';

/** Turns that contradict the client. */
export const contradictions = countTurns({
  nom: 'contradictions',
  libelle: 'Contradictions opposées au client',
  actes: ['contredire'],
  remarque: 'Contredit le client au lieu de l’entendre.',
  favorable: false,
});
