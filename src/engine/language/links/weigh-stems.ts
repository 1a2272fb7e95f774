/** How telling each stem is among several texts: 1 when only one has it, less when many do. */
export function weighStems(texts: readonly ReadonlySet<string>[]): (stem: string) => number {
  const holders = new Map<string, number>();
  for (const stems of texts)
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return (stem) => 1 / Math.sqrt(holders.get(stem) ?? 1);
}
