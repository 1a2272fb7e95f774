import type { Analysis } from '#engine/domain/analysis.ts';
import type { Terms } from '#engine/domain/intention.ts';

/**
 * Whether the candidate says yes to the client's own terms. A « d’accord » that comes with other
 * figures is an offer, not a yes.
 */
export function agreesToClient(analysis: Analysis, asked: Terms | null): boolean {
  return (
    analysis.accepte &&
    asked !== null &&
    analysis.conditions.every(({ enjeu, valeur }) => asked[enjeu] === valeur)
  );
}
