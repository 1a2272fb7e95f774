import type { Analysis, FoundAct } from '#engine/domain/analysis.ts';
import { QUESTION_ACTS } from '#engine/domain/question-acts.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { pendingObjections } from './pending-objections.ts';

/**
 * In a sale played here the client's objections are known. While none stands, a turn treats none: what
 * sounded like welcoming one is listening, what sounded like checking asks for assent, a question is a
 * question. Not for a sale played elsewhere, where an objection may have been missed.
 */
export function withoutPhantomObjections(analysis: Analysis, state: SessionState): Analysis {
  if (pendingObjections(state).length > 0) return analysis;
  const asks = analysis.actes.some(({ acte }) => QUESTION_ACTS.includes(acte));
  const actes = analysis.actes
    .flatMap((found) => plain(found, asks))
    .filter(({ acte }, index, all) => all.findIndex((other) => other.acte === acte) === index);
  return { ...analysis, actes, objection: null };
}

function plain(found: FoundAct, asks: boolean): FoundAct[] {
  switch (found.acte) {
    case 'accueillir_objection':
      return [{ ...found, acte: 'ecouter', raison: 'montre qu’il a entendu le client' }];
    case 'verifier_objection':
      return [{ ...found, acte: 'demander_accord', raison: 'demande un assentiment' }];
    case 'questionner_objection':
      return asks
        ? []
        : [{ ...found, acte: 'question_ouverte', raison: 'fait préciser le client' }];
    case 'repondre_objection':
      return [];
    default:
      return [found];
  }
}
