import { compileScenario } from '#content/compile-scenario.ts';
import { formatProblem } from '#content/format-problem.ts';

const KNOWN = { grilles: new Set(['grille-d-essai']), portraits: new Set(['helene', 'karim']) };

/** A fixture compiled as the real situations are, with one grid and two portraits known. */
export function compileFixture(text: string, file: string): ReturnType<typeof compileScenario> {
  return compileScenario(text, file, KNOWN);
}

/** The whole of what a trainer reads after compiling: every message, in order. */
export function messagesOf(text: string, file: string): string {
  const { problems } = compileFixture(text, file);
  return `${problems.map(formatProblem).join('\n\n')}\n`;
}
