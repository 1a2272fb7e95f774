import { countObjections } from './count-objections.ts';

/** Objections followed by a check that the doubt is gone. */
export const objectionsChecked = countObjections({
  nom: 'objections_verifiees',
  libelle: 'Objections vérifiées',
  at: ({ verifiee }) => verifiee,
  actes: ['verifier_objection'],
  remarque: 'Vérifie que le doute est levé.',
});
