import { countLabels } from './count-labels.ts';

/** Where something stands, in tokens. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** How many of an issue’s words stand within so many words of a place, in its sentence. */
export function countLabelsNear(
  labels: ReadonlySet<string>,
  stems: readonly (string | null)[],
  sentence: Place,
  { from, to }: Place,
  words: number,
): number {
  return countLabels(
    labels,
    stems,
    Math.max(sentence.from, from - words),
    Math.min(sentence.to, to + words),
  );
}
