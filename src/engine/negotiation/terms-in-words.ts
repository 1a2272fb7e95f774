import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { issueName } from './issue-name.ts';
import { valueInWords } from './value-in-words.ts';

/**
 * A package in words, in the order of the scenario's issues, fit for the middle of a sentence:
 * `loyer mensuel à 125 €/mois, durée à 36 mois`. Issues left out are not named.
 */
export function termsInWords(terms: Terms, enjeux: readonly ScenarioIssue[]): string {
  return enjeux
    .flatMap((issue) => {
      const value = terms[issue.id];
      return value === undefined
        ? []
        : [`${issueName(issue)} à ${valueInWords(value, issue.unite)}`];
    })
    .join(', ');
}
