import { QUESTION_ACTS } from '../../domain/question-acts.ts';
import type { CandidateTurn } from '../sale-record.ts';

/** Whether a turn asks the client something. */
export function asks({ actes }: CandidateTurn): boolean {
  return QUESTION_ACTS.some((act) => actes.has(act));
}
