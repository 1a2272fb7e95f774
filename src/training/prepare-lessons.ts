import type { Example } from './example.ts';
import type { KeptFeatures, Tier } from './keep-most.ts';

/** An example with its features ranked among those that are kept. */
interface PreparedExample {
  readonly shared: Int32Array;
  readonly clauses: readonly Int32Array[];
  readonly wanted: Uint8Array;
  readonly marked: readonly Uint8Array[] | null;
}

/** Lessons ready to be trained on: for each, the ways its words may be written. */
export interface Prepared {
  /** How many features are known, and how many numbers tell of each: as in `KeptFeatures`. */
  readonly tiers: readonly Tier[];
  readonly lessons: readonly (readonly PreparedExample[])[];
}

/** Ranks the features of lessons among those that are kept, and drops the others. */
export function prepareLessons(
  examples: readonly (readonly Example[])[],
  { tiers, rank }: KeptFeatures,
): Prepared {
  const known = (ids: Uint32Array): Int32Array => {
    const kept: number[] = [];
    for (const id of ids) {
      const place = rank(id);
      if (place !== undefined) kept.push(place);
    }
    return Int32Array.from(kept);
  };
  // What is taught several times is prepared once.
  const ready = new Map(
    [...new Set(examples)].map((variants) => [
      variants,
      variants.map(({ shared, clauses, wanted, marked }) => ({
        shared: known(shared),
        clauses: clauses.map(known),
        wanted,
        marked,
      })),
    ]),
  );
  return { tiers, lessons: examples.map((variants) => ready.get(variants) ?? []) };
}
