import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { Lesson } from './lesson.ts';
import { putsOnTable } from './puts-on-table.ts';

/** The annotated turns of a dialogue, each with what came before it. */
export function lessonsOfDialogue(dialogue: CorpusDialogue, sale: SaleContext): Lesson[] {
  const lessons: Lesson[] = [];
  const clientLines: string[] = [];
  const candidateLines: string[] = [];
  let onTable: Terms | null = null;
  for (const turn of dialogue.tours) {
    if (turn.qui === 'client') {
      clientLines.push(turn.texte);
      continue;
    }
    lessons.push({
      situation: sale.id,
      dialogue: dialogue.id,
      whole: true,
      text: turn.texte,
      context: {
        sale,
        stage: 'decouverte',
        clientLines: [...clientLines],
        candidateLines: [...candidateLines],
        pending: [],
        onTable,
        asked: null,
      },
      acts: turn.actes,
      spans: null,
      themes: turn.themes,
      objection: turn.objection,
      conditions: turn.conditions,
    });
    candidateLines.push(turn.texte);
    onTable = putsOnTable(onTable, turn.actes, turn.conditions);
  }
  return lessons;
}
