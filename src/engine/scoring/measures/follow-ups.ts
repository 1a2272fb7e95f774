import { countTurns } from './count-turns.ts';

/** Turns that make the client develop what he has just said. */
export const followUps = countTurns({
  nom: 'relances',
  libelle: 'Relances',
  actes: ['relancer'],
  remarque: 'Relance : fait développer ce que le client vient de dire.',
});
