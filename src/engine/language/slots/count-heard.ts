/** How many of an issue’s words are among those of a line. */
export function countHeard(labels: ReadonlySet<string>, heard: ReadonlySet<string>): number {
  let count = 0;
  for (const label of labels) if (heard.has(label)) count += 1;
  return count;
}
