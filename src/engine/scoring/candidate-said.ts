import type { Act } from '../domain/acts.ts';
import type { Evidence } from '../domain/evaluation.ts';
import type { CandidateTurn } from './sale-record.ts';
import { shortQuotation } from './short-quotation.ts';

/** The words of a turn that carry the first of these acts found in it; the whole turn otherwise. */
function wordsOf(turn: CandidateTurn, acts: readonly Act[]): string {
  const found = turn.analyse?.actes.find(({ acte }) => acts.includes(acte));
  const span = found ? turn.texte.slice(found.debut, found.fin).trim() : '';
  return span === '' ? turn.texte : span;
}

/** Evidence quoting the candidate, on the words that carry one of `acts`. */
export function candidateSaid(
  turn: CandidateTurn,
  acts: readonly Act[],
  remarque: string,
  favorable = true,
): Evidence {
  const citation = shortQuotation(wordsOf(turn, acts));
  return { tour: turn.tour, qui: 'candidat', citation, remarque, favorable };
}
