import { countTurns } from './count-turns.ts';

/** Turns that apologise for the company. */
export const apologies = countTurns({
  nom: 'excuses_presentees',
  libelle: 'Excuses présentées',
  actes: ['s_excuser'],
  remarque: 'Présente les excuses de l’entreprise.',
});
