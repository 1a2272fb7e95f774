import { FAULTS } from '../../domain/acts.ts';
import { countTurns } from './count-turns.ts';

const REMARKS = {
  contredire: 'Contredit le client.',
  denigrer: 'Dénigre un concurrent.',
  pression: 'Met la pression sur le client.',
  familiarite: 'Familiarité déplacée.',
} as const;

/** Turns with a fault of the guide. */
export const faults = countTurns({
  nom: 'fautes',
  libelle: 'Tours portant une faute',
  actes: FAULTS,
  remarque: ({ actes }) =>
    FAULTS.filter((fault) => actes.has(fault))
      .map((fault) => REMARKS[fault])
      .join(' '),
  favorable: false,
});
