import type { Analysis } from '#engine/domain/analysis.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/**
 * Whether the candidate says yes to the terms the client has just asked for. A « d’accord » that comes
 * with other figures is an offer; one that comes later answers something else.
 *
 * @param state the state once the turn is heard
 */
export function agreesToClient(
  analysis: Analysis,
  { offreClient, decisions, tours }: SessionState,
): boolean {
  const before = decisions[tours - 1];
  const justAsked =
    before !== undefined && intentionsOf(before).some(({ type }) => type === 'contre_offre');
  return (
    analysis.accepte &&
    justAsked &&
    offreClient !== null &&
    analysis.conditions.every(({ enjeu, valeur }) => offreClient[enjeu] === valeur)
  );
}
