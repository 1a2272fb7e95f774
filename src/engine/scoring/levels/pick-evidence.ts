import type { Evidence, Measured } from '../../domain/evaluation.ts';

const MOST = 8;

/**
 * The evidence shown under a criterion: one from each measure in turn, each remark on a turn once,
 * at most eight, in the order of the interview.
 */
export function pickEvidence(measures: readonly Measured[]): Evidence[] {
  const longest = Math.max(0, ...measures.map(({ preuves }) => preuves.length));
  const picked = new Map<string, Evidence>();
  for (let round = 0; round < longest; round += 1) {
    for (const { preuves } of measures) {
      const evidence = preuves[round];
      if (!evidence || picked.size >= MOST) continue;
      const key = `${evidence.tour}|${evidence.qui}|${evidence.remarque}`;
      if (!picked.has(key)) picked.set(key, evidence);
    }
  }
  return [...picked.values()].toSorted((a, b) => (a.tour ?? -1) - (b.tour ?? -1));
}
