import { countTurns } from './count-turns.ts';

/** Turns too familiar. */
export const familiarities = countTurns({
  nom: 'familiarites',
  libelle: 'Familiarités déplacées',
  actes: ['familiarite'],
  remarque: 'Familiarité déplacée.',
  favorable: false,
});
