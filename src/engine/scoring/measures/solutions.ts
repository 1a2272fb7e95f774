import { countTurns } from './count-turns.ts';

/** Turns that offer a settlement. */
export const solutions = countTurns({
  nom: 'solutions_proposees',
  libelle: 'Solutions proposées au litige',
  actes: ['proposer_solution'],
  remarque: 'Propose une réparation ou un compromis.',
});
