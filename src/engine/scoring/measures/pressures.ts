import { countTurns } from './count-turns.ts';

/** Turns that press the client. */
export const pressures = countTurns({
  nom: 'pressions',
  libelle: 'Pressions exercées',
  actes: ['pression'],
  remarque: 'Met la pression sur le client.',
  favorable: false,
});
