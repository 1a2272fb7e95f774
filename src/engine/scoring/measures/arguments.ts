import { countTurns } from './count-turns.ts';

/** Turns that tell what a fact brings to the client. */
export const argumentsMade = countTurns({
  nom: 'arguments',
  libelle: 'Arguments portant un avantage',
  actes: ['avantage'],
  remarque: 'Dit ce que l’offre apporte au client.',
});
