import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { RawDialogue } from './raw-dialogue.ts';

/** The dialogue's file with the labels found on each turn of the candidate; nothing else changes. */
export function withLabels(raw: RawDialogue, annotated: CorpusDialogue): RawDialogue {
  const tours = raw.tours.map((rawTurn, index) => {
    const turn = annotated.tours[index];
    if (turn === undefined || turn.qui === 'client') return rawTurn;
    const { actes, themes, objection, conditions } = turn;
    return { ...rawTurn, actes, themes, objection, conditions };
  });
  return { ...raw, tours };
}
