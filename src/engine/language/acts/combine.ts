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
  const byAct = new Map<Act, Map<string, Evidence>>();
  for (const piece of evidence) {
    const reasons = byAct.get(piece.acte) ?? new Map<string, Evidence>();
    const known = reasons.get(piece.raison);
    if (known === undefined || piece.force > known.force) reasons.set(piece.raison, piece);
    byAct.set(piece.acte, reasons);
  }
  const judged = new Map<Act, Judged>();
  for (const [acte, reasons] of byAct) {
    const pieces = [...reasons.values()].toSorted((a, b) => b.force - a.force);
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
