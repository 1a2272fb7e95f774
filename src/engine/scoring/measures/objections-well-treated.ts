import { countObjections } from './count-objections.ts';

/** Objections welcomed or explored, then answered, never contradicted. */
export const objectionsWellTreated = countObjections({
  nom: 'objections_bien_traitees',
  libelle: 'Objections accueillies ou creusées, puis traitées',
  at: ({ accueillie, questionnee, traitee, contredite }) =>
    contredite === null && (accueillie !== null || questionnee !== null) ? traitee : null,
  actes: ['repondre_objection', 'accueillir_objection'],
  remarque: 'Entend l’objection, puis y répond.',
});
