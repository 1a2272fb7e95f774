import type { Span } from '../finding.ts';
import { positionAt } from '../text/position-at.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * The colon that turned a text into a key: the first one followed by a space after `from`. When it
 * follows a single word that begins a later line, that word is `key`: a key set too far right.
 */
export function findColon(
  source: SourceText,
  from: number,
): { span: Span; key: Span | null } | null {
  const found = /:(?=\s|$)/m.exec(source.text.slice(from, from + 2000));
  if (found === null) return null;
  const debut = from + found.index;
  const { ligne } = positionAt(source, debut);
  const later = ligne > positionAt(source, from).ligne;
  const start = source.starts[ligne - 1] ?? 0;
  const word = /^(\s+)([\p{L}\p{N}_-]+)$/u.exec(source.text.slice(start, debut));
  const margin = word?.[1]?.length ?? 0;
  const key = later && word !== null ? { debut: start + margin, fin: debut } : null;
  return { span: { debut, fin: debut + 1 }, key };
}
