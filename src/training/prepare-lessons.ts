import type { Example } from './example.ts';

/** An example with its features ranked among those that are kept. */
interface PreparedExample {
  readonly shared: Int32Array;
  readonly clauses: readonly Int32Array[];
  readonly wanted: Uint8Array;
  readonly marked: readonly Uint8Array[] | null;
}

/** Lessons ready to be trained on: for each, the ways its words may be written. */
export interface Prepared {
  /** Hashes of the features kept, ascending. */
  readonly features: Uint32Array;
  readonly lessons: readonly (readonly PreparedExample[])[];
}

/** Features kept: the most frequent ones. The others teach nothing that lasts. */
const MOST = 8000;

/** Ranks the features of lessons, and drops the rare ones. */
export function prepareLessons(examples: readonly (readonly Example[])[]): Prepared {
  const counts = new Map<number, number>();
  for (const { shared, clauses } of examples.flat()) {
    for (const id of shared) counts.set(id, (counts.get(id) ?? 0) + clauses.length);
    for (const clause of clauses)
      for (const id of clause) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const features = Uint32Array.from(
    [...counts]
      .toSorted(([a, often], [b, rarely]) => rarely - often || a - b)
      .slice(0, MOST)
      .map(([id]) => id),
  ).toSorted();
  const ranks = new Map([...features].map((id, i) => [id, i]));
  const known = (ids: Uint32Array): Int32Array => {
    const kept: number[] = [];
    for (const id of ids) {
      const rank = ranks.get(id);
      if (rank !== undefined) kept.push(rank);
    }
    return Int32Array.from(kept);
  };
  const lessons = examples.map((variants) =>
    variants.map(({ shared, clauses, wanted, marked }) => ({
      shared: known(shared),
      clauses: clauses.map(known),
      wanted,
      marked,
    })),
  );
  return { features, lessons };
}
