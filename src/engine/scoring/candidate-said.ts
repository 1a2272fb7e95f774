import type { Act } from '../domain/acts.ts';
import type { Evidence } from '../domain/evaluation.ts';
import { quotedWords } from './quoted-words.ts';
import type { CandidateTurn } from './sale-record.ts';

/** Evidence quoting the candidate, on the words that carry one of `acts`. */
export function candidateSaid(
  turn: CandidateTurn,
  acts: readonly Act[],
  remarque: string,
  favorable = true,
): Evidence {
  const citation = quotedWords(turn, acts);
  return { tour: turn.tour, qui: 'candidat', citation, remarque, favorable };
}
