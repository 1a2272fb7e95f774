import { countTurns } from './count-turns.ts';

/** Turns that offer something more. */
export const extraSales = countTurns({
  nom: 'vente_additionnelle',
  libelle: 'Ventes additionnelles proposées',
  actes: ['vente_additionnelle'],
  remarque: 'Propose un complément.',
});
