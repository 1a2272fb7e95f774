import type { Condition } from '#engine/domain/analysis.ts';
import type { PlacedAmount } from './place-amounts.ts';

/** The conditions of a turn, each pair of issue and value once, in order of appearance. */
export function uniqueConditions(placed: readonly PlacedAmount[]): Condition[] {
  const found = new Map<string, Condition>();
  for (const { condition } of placed.toSorted((a, b) => a.from - b.from)) {
    const key = `${condition.enjeu}=${condition.valeur}`;
    if (!found.has(key)) found.set(key, condition);
  }
  return [...found.values()];
}
