import { countTurns } from './count-turns.ts';

/** Concessions given for nothing. */
export const bareConcessions = countTurns({
  nom: 'concessions_seches',
  libelle: 'Concessions sans contrepartie',
  actes: ['conceder'],
  when: ({ actes }) => actes.has('conceder') && !actes.has('demander_contrepartie'),
  remarque: 'Cède sans rien demander en échange.',
  favorable: false,
});
