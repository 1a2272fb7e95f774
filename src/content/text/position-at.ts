import type { SourceText } from './source-text.ts';

/** Line and column, from 1, of an offset; offsets outside the text are brought back into it. */
export function positionAt(source: SourceText, offset: number): { ligne: number; colonne: number } {
  const place = Math.min(Math.max(offset, 0), source.text.length);
  let low = 0;
  let high = source.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return { ligne: low + 1, colonne: place - (source.starts[low] ?? 0) + 1 };
}
