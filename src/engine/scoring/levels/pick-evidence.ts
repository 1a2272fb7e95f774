import type { Evidence, Measured } from '../../domain/evaluation.ts';

const MOST = 6;

/**
 * The evidence shown under a criterion: at most six, one for each turn and speaker, in the order of
 * the interview. What counts against comes first; then the measures of the highest levels, which say
 * more than those of the lowest; each measure in turn.
 */
export function pickEvidence(measures: readonly Measured[]): Evidence[] {
  const queues = measures.toReversed().map(({ preuves }) => preuves);
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, place) =>
    queues.flatMap((queue) => queue.slice(place, place + 1)),
  ).flat();
  const picked = new Map<string, Evidence>();
  for (const favorable of [false, true]) {
    for (const evidence of inTurn.filter((each) => each.favorable === favorable)) {
      const key = `${evidence.tour}|${evidence.qui}`;
      if (picked.size < MOST && !picked.has(key)) picked.set(key, evidence);
    }
  }
  return [...picked.values()].toSorted((a, b) => (a.tour ?? -1) - (b.tour ?? -1));
}
