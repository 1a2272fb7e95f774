import { countObjections } from './count-objections.ts';

/** Objections received without a fight. */
export const objectionsWelcomed = countObjections({
  nom: 'objections_accueillies',
  libelle: 'Objections accueillies',
  at: ({ accueillie }) => accueillie,
  actes: ['accueillir_objection'],
  remarque: 'Accueille l’objection sans la combattre.',
});
