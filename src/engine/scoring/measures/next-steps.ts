import { countTurns } from './count-turns.ts';

/** Turns that set what comes next. */
export const nextSteps = countTurns({
  nom: 'suite_engagee',
  libelle: 'Suites engagées',
  actes: ['engager_suite'],
  remarque: 'Fixe la suite.',
});
