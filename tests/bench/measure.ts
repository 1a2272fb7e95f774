/** Times of a repeated operation, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p99: number;
  readonly runs: number;
}

/** Times `run` many times after a warm-up; for synchronous work. */
export function measure(
  run: (index: number) => void,
  runs: number,
  warmUp = Math.ceil(runs / 5),
): Timing {
  for (let index = 0; index < warmUp; index += 1) run(index);
  const times = Array.from({ length: runs }, (_, index) => {
    const start = performance.now();
    run(index);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99), runs };
}
