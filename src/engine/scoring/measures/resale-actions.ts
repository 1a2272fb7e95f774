import { countTurns } from './count-turns.ts';

/** Turns that advise a reseller. */
export const resaleActions = countTurns({
  nom: 'actions_de_revente',
  libelle: 'Conseils de revente',
  actes: ['conseiller_revente'],
  remarque: 'Conseille le distributeur pour revendre.',
});
