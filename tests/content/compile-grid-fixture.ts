import { compileGrid } from '#content/compile-grid.ts';
import { formatProblem } from '#content/format-problem.ts';

const KNOWN = { mesures: new Set(['questions', 'relances', 'reformulations']) };

/** A grid compiled with three measures known. */
export function compileGridFixture(text: string, file: string): ReturnType<typeof compileGrid> {
  return compileGrid(text, file, KNOWN);
}

/** Every message a grid gives rise to, in order. */
export function messagesOfGrid(text: string, file: string): string {
  return `${compileGridFixture(text, file).problems.map(formatProblem).join('\n\n')}\n`;
}
