import type { Act } from '#engine/domain/acts.ts';
import type { Evidence } from '../evidence.ts';

/** An act with all that speaks for it put together. */
export interface Judged {
  readonly acte: Act;
  readonly confiance: number;
  /** The place of the strongest evidence. */
  readonly best: Evidence;
}

/**
 * Puts together the evidence of each act: the chance that all of it is wrong is the product of the
 * chances that each piece is (noisy-or), repeated pieces of one reason counting once.
 */
export function combine(evidence: readonly Evidence[]): Map<Act, Judged> {
  const byAct = new Map<Act, Evidence[]>();
  for (const piece of evidence) {
    const pieces = byAct.get(piece.acte);
    if (pieces === undefined) {
      byAct.set(piece.acte, [piece]);
      continue;
    }
    const at = pieces.findIndex(({ raison }) => raison === piece.raison);
    const known = pieces[at];
    if (known === undefined) pieces.push(piece);
    else if (piece.force > known.force) pieces[at] = piece;
  }
  const judged = new Map<Act, Judged>();
  for (const [acte, pieces] of byAct) {
    pieces.sort((a, b) => b.force - a.force);
    const [best] = pieces;
    if (best === undefined) continue;
    const doubt = pieces.reduce(
      (left, { force }) => left * (1 - Math.max(0, Math.min(force, 0.97))),
      1,
    );
    judged.set(acte, { acte, confiance: 1 - doubt, best });
  }
  return judged;
}
