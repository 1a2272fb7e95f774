import type { TurnContext } from '#engine/language/turn-context.ts';

/** The same conversation with every line rewritten; the situation stays. */
export function rewriteContext(
  context: TurnContext,
  rewrite: (text: string) => string,
): TurnContext {
  return {
    ...context,
    clientLines: context.clientLines.map(rewrite),
    candidateLines: context.candidateLines.map(rewrite),
  };
}
