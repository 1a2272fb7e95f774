/** Labels wanted of a turn, and labels found. */
export interface Judged {
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** Micro-averaged F1 over turns: every label counts the same, whichever turn it is in. */
export function microF1(turns: readonly Judged[]): number {
  let hits = 0;
  let said = 0;
  let wanted = 0;
  for (const turn of turns) {
    hits += turn.found.filter((label) => turn.wanted.includes(label)).length;
    said += turn.found.length;
    wanted += turn.wanted.length;
  }
  return (2 * hits) / (said + wanted || 1);
}
