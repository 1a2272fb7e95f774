import { countTurns } from './count-turns.ts';

/** Turns with characteristic, advantage and proof (CAP). */
export const completeArguments = countTurns({
  nom: 'arguments_complets',
  libelle: 'Arguments complets (caractéristique, avantage, preuve)',
  actes: ['avantage', 'preuve'],
  when: ({ actes }) => actes.has('caracteristique') && actes.has('avantage') && actes.has('preuve'),
  remarque: 'Argument complet : caractéristique, avantage et preuve.',
});
