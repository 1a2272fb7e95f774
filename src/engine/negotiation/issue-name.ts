import type { ScenarioIssue } from '#engine/domain/scenario.ts';

/** The issue's label as it stands inside a sentence. */
export function issueName({ libelle }: ScenarioIssue): string {
  return libelle.charAt(0).toLowerCase() + libelle.slice(1);
}
