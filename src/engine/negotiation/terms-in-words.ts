import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { valueInWords } from './value-in-words.ts';

/** A package in words, in the order of the scenario's issues; issues left out are not named. */
export function termsInWords(terms: Terms, enjeux: readonly ScenarioIssue[]): string {
  return enjeux
    .flatMap((issue) => {
      const value = terms[issue.id];
      return value === undefined
        ? []
        : [`${issueName(issue)}\u202f: ${valueInWords(value, issue.unite)}`];
    })
    .join(', ');
}

/** The issue's label as it stands inside a sentence. */
function issueName(issue: ScenarioIssue): string {
  return issue.libelle.charAt(0).toLowerCase() + issue.libelle.slice(1);
}
