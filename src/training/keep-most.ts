/** Features that a model keeps, ascending, with the rank of each. */
export interface KeptFeatures {
  readonly features: Uint32Array;
  readonly rank: (hash: number) => number | undefined;
}

/** Keeps the features that count most, at most so many; equal ones in the order of their hashes. */
export function keepMost(weights: ReadonlyMap<number, number>, most: number): KeptFeatures {
  const features = Uint32Array.from(
    [...weights]
      .toSorted(([a, often], [b, rarely]) => rarely - often || a - b)
      .slice(0, most)
      .map(([id]) => id),
  ).toSorted();
  const ranks = new Map([...features].map((id, i) => [id, i]));
  return { features, rank: (hash) => ranks.get(hash) };
}
