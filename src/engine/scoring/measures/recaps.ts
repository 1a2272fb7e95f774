import { countTurns } from './count-turns.ts';

/** Turns that say the terms again. */
export const recaps = countTurns({
  nom: 'recapitulatif',
  libelle: 'Récapitulatifs',
  actes: ['recapituler'],
  remarque: 'Récapitule les termes.',
});
