import type { FoundAct } from '#engine/domain/analysis.ts';
import type { Reading } from '../text/reading.ts';

/** The tokens an act rests on; acts are kept as places in the text. */
export function actSpan(
  { tokens }: Reading,
  { debut, fin }: FoundAct,
): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < tokens.length - 1 && (tokens[from]?.end ?? 0) <= debut) from++;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? fin) < fin) to++;
  return { from, to };
}
