import { countObjections } from './count-objections.ts';

/** Objections denied or swept aside. */
export const objectionsContradicted = countObjections({
  nom: 'objections_contredites',
  libelle: 'Objections contredites',
  at: ({ contredite }) => contredite,
  actes: ['contredire'],
  remarque: 'Nie ou balaie l’objection.',
  favorable: false,
});
