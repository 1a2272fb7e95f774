import type { Example } from './example.ts';

/** How many clauses each feature is seen in. */
export function countFeatures(examples: readonly (readonly Example[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { shared, clauses } of examples.flat()) {
    for (const id of shared) counts.set(id, (counts.get(id) ?? 0) + clauses.length);
    for (const clause of clauses)
      for (const id of clause) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
