import { quotePlace } from './quote-place.ts';
import type { Call } from './remarks-of.ts';

/** A stretch of a line, with the calls that bear on it. */
export interface Segment {
  readonly debut: number;
  readonly texte: string;
  readonly appels: readonly Call[];
  /** Calls whose words end here: their number is set after it. */
  readonly finissent: readonly Call[];
}

/**
 * Cuts a line where quoted words begin or end. A call whose words are not found in the line bears
 * on no word: it stands in the margin alone.
 */
export function markSegments(texte: string, calls: readonly Call[]): readonly Segment[] {
  const placed = calls.flatMap((call) => {
    const found = quotePlace(texte, call.citation);
    return found === null ? [] : [{ call, ...found }];
  });
  const bounds = [0, texte.length, ...placed.flatMap(({ debut, fin }) => [debut, fin])];
  const cuts = [...new Set(bounds)].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((debut, index) => {
    const fin = cuts[index + 1] ?? texte.length;
    return {
      debut,
      texte: texte.slice(debut, fin),
      appels: placed
        .filter((mark) => mark.debut <= debut && mark.fin >= fin)
        .map(({ call }) => call),
      finissent: placed.filter((mark) => mark.fin === fin).map(({ call }) => call),
    };
  });
}
