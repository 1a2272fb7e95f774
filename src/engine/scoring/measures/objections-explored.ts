import { countObjections } from './count-objections.ts';

/** Objections made more precise before the answer. */
export const objectionsExplored = countObjections({
  nom: 'objections_creusees',
  libelle: 'Objections creusées',
  at: ({ questionnee }) => questionnee,
  actes: ['questionner_objection'],
  remarque: 'Fait préciser l’objection avant d’y répondre.',
});
