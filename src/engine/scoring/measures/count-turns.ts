import type { Act } from '../../domain/acts.ts';
import type { Measure } from '../measure.ts';
import { candidateSaid } from '../candidate-said.ts';
import type { CandidateTurn, SaleRecord } from '../sale-record.ts';

interface Counting {
  readonly nom: string;
  readonly libelle: string;
  readonly unite?: string;
  /** The acts to quote, and to look for when there is no `when`. */
  readonly actes: readonly Act[];
  readonly when?: (turn: CandidateTurn, record: SaleRecord) => boolean;
  /** The teacher's note in the margin. */
  readonly remarque: string | ((turn: CandidateTurn) => string);
  readonly favorable?: boolean;
}

/**
 * A measure that counts turns of the candidate: those that do one of `actes`, or that satisfy `when`.
 * Not observed when the candidate has not spoken.
 */
export function countTurns(counting: Counting): Measure {
  const { nom, libelle, unite = 'tours', actes, when, remarque, favorable = true } = counting;
  const holds = when ?? ((turn: CandidateTurn) => actes.some((act) => turn.actes.has(act)));
  return {
    nom,
    libelle,
    unite,
    mesurer(record) {
      if (record.tours.length === 0) return { valeur: null, preuves: [] };
      const turns = record.tours.filter((turn) => holds(turn, record));
      const note = (turn: CandidateTurn) =>
        typeof remarque === 'string' ? remarque : remarque(turn);
      return {
        valeur: turns.length,
        preuves: turns.map((turn) => candidateSaid(turn, actes, note(turn), favorable)),
      };
    },
  };
}
