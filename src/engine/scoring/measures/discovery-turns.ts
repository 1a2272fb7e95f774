import type { CandidateTurn, SaleRecord } from '../sale-record.ts';
import { asks } from './asks.ts';

/** Whether a turn presents the offer or its price, and asks nothing. */
function presents(turn: CandidateTurn): boolean {
  const { actes } = turn;
  return (
    !asks(turn) &&
    (actes.has('caracteristique') || actes.has('avantage') || actes.has('annoncer_prix'))
  );
}

/**
 * The turns before the first that presents the offer rather than asks: the discovery proper. A word
 * about the offer inside a question does not end it.
 */
export function discoveryTurns({ tours }: SaleRecord): readonly CandidateTurn[] {
  const first = tours.findIndex(presents);
  return first < 0 ? tours : tours.slice(0, first);
}
