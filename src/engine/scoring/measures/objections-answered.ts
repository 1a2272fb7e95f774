import { countObjections } from './count-objections.ts';

/** Objections answered on their substance. */
export const objectionsAnswered = countObjections({
  nom: 'objections_traitees',
  libelle: 'Objections traitées',
  at: ({ traitee }) => traitee,
  actes: ['repondre_objection'],
  remarque: 'Répond au fond de l’objection.',
});
