import type { Analysis } from '#engine/domain/analysis.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';

/** A candidate's turn of the corpus, with its reference labels. */
export type GoldTurn = Extract<CorpusDialogue['tours'][number], { qui: 'candidat' }>;

/** The reference labels of a turn as an analysis; acts have no span in the corpus: the whole turn. */
export function goldAnalysis(turn: GoldTurn): Analysis {
  const whole = { debut: 0, fin: turn.texte.length, confiance: 1, raison: 'Annotation du corpus.' };
  return {
    actes: turn.actes.map((acte) => ({ acte, ...whole })),
    themes: turn.themes,
    objection: turn.objection,
    conditions: turn.conditions,
    arguments: [],
    besoins: [],
    reprises: [],
    accepte: false,
    lecture: turn.texte.trim() === '' ? 'vide' : 'claire',
    mots: turn.texte.split(/\s+/).filter((word) => word !== '').length,
  };
}
