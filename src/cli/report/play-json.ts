import type { Evaluation } from '#engine/domain/evaluation.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { breakingIssues } from '#engine/negotiation/breaking-issues.ts';

/**
 * An interview as `palabre jouer --json` prints it. `zone`: there is an agreement, and it goes beyond
 * neither side's reserve on any issue.
 */
export function playJson(
  { creation, fin }: SessionState,
  { note, criteres }: Evaluation,
  { enjeux }: Scenario,
): string {
  const conditions = fin?.comment === 'accord' ? fin.conditions : null;
  const breaks = (side: 'client' | 'candidat'): boolean =>
    conditions === null || breakingIssues(conditions, enjeux, side).length > 0;
  const report = {
    scenario: creation.scenario.id,
    graine: creation.graine,
    fin: fin?.comment ?? null,
    conditions,
    note,
    criteres: criteres.map(({ id, niveau }) => ({ id, niveau })),
    zone: !breaks('client') && !breaks('candidat'),
  };
  return JSON.stringify(report, null, 2);
}
