import { countObjections } from './count-objections.ts';

/** Objections the client gave up. */
export const objectionsLifted = countObjections({
  nom: 'objections_levees',
  libelle: 'Objections levées',
  at: ({ levee }) => levee,
  actes: ['verifier_objection', 'repondre_objection'],
  remarque: 'Le client se dit rassuré.',
});
