import type { Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { Terms } from '#engine/domain/intention.ts';

const OFFERS: readonly Act[] = [
  'annoncer_prix',
  'proposer_conditions',
  'conceder',
  'demander_contrepartie',
  'recapituler',
  'conclure',
];

/** The terms on the table after a turn, from what its annotator found in it. */
export function putsOnTable(
  before: Terms | null,
  acts: readonly Act[],
  conditions: readonly Condition[],
): Terms | null {
  if (conditions.length === 0 || !acts.some((act) => OFFERS.includes(act))) return before;
  return {
    ...before,
    ...Object.fromEntries(conditions.map(({ enjeu, valeur }) => [enjeu, valeur])),
  };
}
