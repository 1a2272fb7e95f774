import { countTurns } from './count-turns.ts';

/** Turns with a legal or contractual mention. */
export const compliance = countTurns({
  nom: 'mentions_de_conformite',
  libelle: 'Mentions légales ou contractuelles',
  actes: ['conformite'],
  remarque: 'Donne une information légale ou contractuelle.',
});
