/** So many features, each told of by so many numbers. */
export interface Tier {
  readonly count: number;
  readonly width: number;
}

/** Features that a model keeps, with the rank of each: tier after tier, ascending in each. */
export interface KeptFeatures {
  readonly features: Uint32Array;
  readonly tiers: readonly Tier[];
  readonly rank: (hash: number) => number | undefined;
}

/** Keeps the features that count most: at most so many in each tier; equal ones in the order of their hashes. */
export function keepMost(
  weights: ReadonlyMap<number, number>,
  tiers: readonly Tier[],
): KeptFeatures {
  const ordered = [...weights]
    .toSorted(([a, often], [b, rarely]) => rarely - often || a - b)
    .map(([id]) => id);
  let from = 0;
  const kept = tiers.map(({ count, width }) => {
    const own = Uint32Array.from(ordered.slice(from, from + count)).toSorted();
    from += count;
    return { own, width };
  });
  const features = Uint32Array.from(kept.flatMap(({ own }) => [...own]));
  const ranks = new Map([...features].map((id, i) => [id, i]));
  return {
    features,
    tiers: kept.map(({ own, width }) => ({ count: own.length, width })),
    rank: (hash) => ranks.get(hash),
  };
}
