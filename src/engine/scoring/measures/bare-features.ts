import { countTurns } from './count-turns.ts';

/** Turns with a characteristic and no advantage: catalogue. */
export const bareFeatures = countTurns({
  nom: 'caracteristiques_seches',
  libelle: 'Caractéristiques sans avantage',
  actes: ['caracteristique'],
  when: ({ actes }) => actes.has('caracteristique') && !actes.has('avantage'),
  remarque: 'Caractéristique sans avantage : qu’y gagne le client ?',
  favorable: false,
});
