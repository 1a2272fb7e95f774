import type { CandidateTurn } from '../sale-record.ts';

/** Whether a turn asks the client something. */
export function asks({ actes }: CandidateTurn): boolean {
  return actes.has('question_ouverte') || actes.has('question_fermee') || actes.has('relancer');
}
