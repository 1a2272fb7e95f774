import type { Evidence } from '../domain/evaluation.ts';
import type { CandidateTurn } from './sale-record.ts';
import { shortQuotation } from './short-quotation.ts';

/** Evidence quoting the client's reply to a turn. */
export function clientReplied(turn: CandidateTurn, remarque: string, favorable = true): Evidence {
  const citation = shortQuotation(turn.reponse ?? '');
  return { tour: turn.tour, qui: 'client', citation, remarque, favorable };
}
