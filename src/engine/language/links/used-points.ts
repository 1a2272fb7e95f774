import type { UsedPoint } from '#engine/domain/analysis.ts';
import type { SpokenPoint } from './spoken-points.ts';

/** The selling points a turn uses and the parts it voices, best first. */
export function usedPoints(spoken: readonly SpokenPoint[]): UsedPoint[] {
  const byId = new Map<string, { score: number; parts: Set<SpokenPoint['part']> }>();
  for (const { id, part, score } of spoken) {
    const known = byId.get(id) ?? { score: 0, parts: new Set() };
    known.score += score;
    known.parts.add(part);
    byId.set(id, known);
  }
  return [...byId]
    .toSorted(([, a], [, b]) => b.score - a.score)
    .map(([id, { parts }]) => ({ id, parts: [...parts] }));
}
