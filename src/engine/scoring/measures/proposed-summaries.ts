import { countTurns } from './count-turns.ts';

/** Rewordings submitted to the client’s approval. */
export const proposedSummaries = countTurns({
  nom: 'syntheses_proposees',
  libelle: 'Reformulations soumises au client',
  actes: ['reformuler'],
  when: ({ actes }) => actes.has('reformuler') && actes.has('demander_accord'),
  remarque: 'Reformule et demande si c’est exact.',
});
