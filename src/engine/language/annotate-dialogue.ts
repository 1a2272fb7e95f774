import type { CorpusContext } from '#engine/domain/corpus-context.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Stage } from '#engine/domain/stages.ts';
import { analyseTurn } from './analyse-turn.ts';
import { isPresented } from './links/is-presented.ts';
import { raisedObjection } from './links/raised-objection.ts';
import { readClientStance } from './read-client-stance.ts';

/** The sale behind a dialogue of the corpus. */
function saleOf(context: CorpusContext, langue: 'fr' | 'en'): SaleContext {
  return { ...context, langue };
}

const STAGE_BY_SHARE: readonly Stage[] = [
  'prise-de-contact',
  'decouverte',
  'argumentation',
  'objections',
  'negociation',
  'conclusion',
];

/**
 * Annotates the candidate’s turns of a dialogue played elsewhere, each with the context of the real
 * turns before it. Labels already there are replaced.
 */
export function annotateDialogue(dialogue: CorpusDialogue, context: CorpusContext): CorpusDialogue {
  const sale = saleOf(context, dialogue.langue);
  const clientLines: string[] = [];
  const candidateLines: string[] = [];
  let pending: string[] = [];
  let onTable: Terms | null = null;
  const tours = dialogue.tours.map((turn, index) => {
    if (turn.qui === 'client') {
      clientLines.push(turn.texte);
      const stance = readClientStance(turn.texte, dialogue.langue);
      const raised = raisedObjection(
        turn.texte,
        stance,
        sale,
        isPresented({ candidateLines, sale }),
      );
      if (stance === 'accord' && pending.length > 0) pending = pending.slice(0, -1);
      if (raised !== null && !pending.includes(raised)) pending = [...pending, raised];
      return turn;
    }
    const share = Math.floor((index / dialogue.tours.length) * STAGE_BY_SHARE.length);
    const analysis = analyseTurn(turn.texte, {
      sale,
      stage: STAGE_BY_SHARE[share] ?? 'conclusion',
      clientLines: [...clientLines],
      candidateLines: [...candidateLines],
      pending,
      onTable,
      asked: null,
    });
    candidateLines.push(turn.texte);
    if (analysis.conditions.length > 0) {
      onTable = {
        ...onTable,
        ...Object.fromEntries(analysis.conditions.map(({ enjeu, valeur }) => [enjeu, valeur])),
      };
    }
    return {
      ...turn,
      actes: analysis.actes.map(({ acte }) => acte),
      themes: analysis.themes,
      objection: analysis.objection,
      conditions: analysis.conditions,
    };
  });
  return { ...dialogue, tours };
}
