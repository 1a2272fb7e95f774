/**
 * The candidate a writer most likely meant: the fewest letters inserted, dropped, changed or
 * swapped (Damerau–Levenshtein, accents and case ignored), within a third of the word's length.
 * Ties go to the first candidate. Null when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const target = fold(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const gap = Math.abs(other.length - target.length);
    const cost = gap >= least ? gap : distance(target, other);
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

function fold(word: string): string {
  return word
    .slice(0, 80)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : change;
      row.push(Math.min(change, swap, (row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
