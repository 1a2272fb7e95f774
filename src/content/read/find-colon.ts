import type { Span } from '../finding.ts';
import { positionAt } from '../text/position-at.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * The colon that turned a text into a key: the first one followed by a space, on the line of `from`
 * or on those that continue it, further to the right. When it follows a single word that begins a
 * later line, that word is `key`: a key set too far right. Null when there is no such colon.
 */
export function findColon(
  source: SourceText,
  from: number,
): { span: Span; key: Span | null } | null {
  const { ligne: first, colonne } = positionAt(source, from);
  const margin = marginOf(source.lines[first - 1] ?? '');
  for (let number = first; number <= source.lines.length; number += 1) {
    const line = source.lines[number - 1] ?? '';
    if (number > first && line.trim() !== '' && marginOf(line) <= margin) return null;
    const searched = number === first ? colonne - 1 : 0;
    const found = /:(?=\s|$)/.exec(line.slice(searched));
    if (found === null) continue;
    const start = source.starts[number - 1] ?? 0;
    const debut = start + searched + found.index;
    const word =
      number > first ? /^\s+[\p{L}\p{N}_-]+$/u.exec(source.text.slice(start, debut)) : null;
    const key = word === null ? null : { debut: start + marginOf(line), fin: debut };
    return { span: { debut, fin: debut + 1 }, key };
  }
  return null;
}

function marginOf(line: string): number {
  return line.length - line.trimStart().length;
}
