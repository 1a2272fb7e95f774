/** How many of an issue’s words are among the stems from `from` to `to`, each counted once. */
export function countLabels(
  labels: ReadonlySet<string>,
  stems: readonly (string | null)[],
  from: number,
  to: number,
): number {
  let count = 0;
  const end = Math.min(to, stems.length);
  for (let i = from; i < end; i++) {
    const stem = stems[i];
    if (typeof stem !== 'string' || !labels.has(stem)) continue;
    if (stems.indexOf(stem, from) === i) count += 1;
  }
  return count;
}
