import type { CandidateTurn, SaleRecord } from '../sale-record.ts';

/** The turns before the first word about the offer or its price: the discovery proper. */
export function discoveryTurns({ tours }: SaleRecord): readonly CandidateTurn[] {
  const first = tours.findIndex(
    ({ actes }) =>
      actes.has('caracteristique') || actes.has('avantage') || actes.has('annoncer_prix'),
  );
  return first < 0 ? tours : tours.slice(0, first);
}
