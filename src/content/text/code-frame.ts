import type { Span } from '../finding.ts';
import { positionAt } from './position-at.ts';
import type { SourceText } from './source-text.ts';

const WIDTH = 90;

/**
 * The line of a span between its two neighbours, with carets under the span. A long line is cut
 * around the carets; a span that runs over several lines is underlined on its first.
 */
export function codeFrame(source: SourceText, span: Span): string {
  const { ligne, colonne } = positionAt(source, span.debut);
  const gutter = String(Math.min(ligne + 1, source.lines.length)).length;
  const full = source.lines[ligne - 1] ?? '';
  const cut = colonne + 20 > WIDTH ? colonne - 40 : 0;
  const frame: string[] = [];
  const show = (number: number, mark: string) => {
    const line = source.lines[number - 1];
    if (line !== undefined)
      frame.push(`${mark} ${String(number).padStart(gutter)} | ${clip(line, cut)}`.trimEnd());
  };
  if ((source.lines[ligne - 2] ?? '').trim() !== '') show(ligne - 1, ' ');
  show(ligne, '>');
  const length = Math.min(
    span.fin - span.debut,
    full.length - colonne + 1,
    WIDTH - (colonne - cut),
  );
  const before = clip(full, cut).slice(0, colonne - 1 - cut + (cut > 0 ? 2 : 0));
  frame.push(
    `  ${' '.repeat(gutter)} | ${before.replace(/./gsu, ' ')}${'^'.repeat(Math.max(1, length))}`,
  );
  if ((source.lines[ligne] ?? '').trim() !== '') show(ligne + 1, ' ');
  return frame.join('\n');
}

/** Tabs and other invisible characters become visible, so that the caret stands right. */
function clip(line: string, from: number): string {
  const visible = line.replace(/\t/g, '→').replace(/\p{Cc}/gu, '·');
  const end = from + WIDTH < visible.length ? '…' : '';
  return `${from > 0 ? '… ' : ''}${visible.slice(from, from + WIDTH)}${end}`;
}
