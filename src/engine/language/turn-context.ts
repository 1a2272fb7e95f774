import type { Act } from '#engine/domain/acts.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Stage } from '#engine/domain/stages.ts';

/** What was said and settled before the turn to understand. */
export interface TurnContext {
  readonly sale: SaleContext;
  readonly stage: Stage;
  /** Everything the client said so far, oldest first; the last one is what the candidate answers. */
  readonly clientLines: readonly string[];
  readonly candidateLines: readonly string[];
  /** The acts found in each of these, in the same order (empty when unknown). */
  readonly done: readonly (readonly Act[])[];
  /** Ids of objections raised and not lifted, oldest first (empty when unknown). */
  readonly pending: readonly string[];
  /** The candidate's last terms on the table. */
  readonly onTable: Terms | null;
  /** The client's last counter-offer. */
  readonly asked: Terms | null;
}
