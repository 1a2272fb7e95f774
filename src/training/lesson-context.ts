import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';

/** What came before a lesson: an annotated sale tells neither the stage, nor what is pending, nor what is asked. */
export function lessonContext(
  sale: SaleContext,
  before: Pick<TurnContext, 'clientLines' | 'candidateLines' | 'done' | 'onTable'>,
): TurnContext {
  return { sale, stage: 'decouverte', pending: [], asked: null, ...before };
}
