import type { Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { Terms } from '#engine/domain/intention.ts';
import { putsOnTheTable } from '#engine/domain/puts-on-the-table.ts';

/** The terms on the table after a turn, from what its annotator found in it. */
export function putsOnTable(
  before: Terms | null,
  acts: readonly Act[],
  conditions: readonly Condition[],
): Terms | null {
  if (conditions.length === 0 || !acts.some(putsOnTheTable)) return before;
  return {
    ...before,
    ...Object.fromEntries(conditions.map(({ enjeu, valeur }) => [enjeu, valeur])),
  };
}
