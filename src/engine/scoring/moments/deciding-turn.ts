import type { CandidateTurn, SaleRecord } from '../sale-record.ts';

/** The turn where the sale was decided, and whether for the better; null when nothing was. */
export function decidingTurn({
  tours,
  fin,
}: SaleRecord): { readonly turn: CandidateTurn; readonly gagne: boolean } | null {
  const accepted = tours.find(({ decision }) => decision?.intention.type === 'accepter');
  if (accepted) return { turn: accepted, gagne: true };
  const broken = fin?.comment === 'rupture' || fin?.comment === 'refus';
  const closed = tours.findLast(
    ({ actes, accueil }) =>
      (actes.has('conclure') || actes.has('engager_suite')) && accueil === 'accord',
  );
  if (closed && !broken) return { turn: closed, gagne: true };
  const refused = tours.findLast(({ accueil }) => accueil === 'refus' || accueil === 'objection');
  return refused ? { turn: refused, gagne: false } : null;
}
