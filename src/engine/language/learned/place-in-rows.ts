/**
 * Where the numbers of each network go in the row of a feature, when a feature of a narrower tier has but
 * the first ones: those that every feature has come first, of all the networks, then those that it lacks.
 *
 * @param widths numbers of a network in each tier, the widest first
 */
export function placeInRows(widths: readonly number[], networks: number): Int32Array[] {
  const places = Array.from({ length: networks }, () => new Int32Array(widths[0] ?? 0));
  let next = 0;
  let from = 0;
  for (const to of widths.toReversed()) {
    for (const own of places) for (let j = from; j < to; j++) own[j] = next++;
    from = to;
  }
  return places;
}
