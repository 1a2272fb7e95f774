import type { Act } from '#engine/domain/acts.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { Lesson } from './lesson.ts';
import { lessonContext } from './lesson-context.ts';
import { putsOnTable } from './puts-on-table.ts';

/** The annotated turns of a dialogue, each with what came before it. */
export function lessonsOfDialogue(dialogue: CorpusDialogue, sale: SaleContext): Lesson[] {
  const lessons: Lesson[] = [];
  const clientLines: string[] = [];
  const candidateLines: string[] = [];
  const done: (readonly Act[])[] = [];
  let onTable: Terms | null = null;
  for (const turn of dialogue.tours) {
    if (turn.qui === 'client') {
      clientLines.push(turn.texte);
      continue;
    }
    lessons.push({
      situation: sale.id,
      dialogue: dialogue.id,
      kind: 'settled sale',
      text: turn.texte,
      context: lessonContext(sale, {
        clientLines: [...clientLines],
        candidateLines: [...candidateLines],
        done: [...done],
        onTable,
      }),
      acts: turn.actes,
      spans: null,
      themes: turn.themes,
      objection: turn.objection,
      conditions: turn.conditions,
    });
    candidateLines.push(turn.texte);
    done.push(turn.actes);
    onTable = putsOnTable(onTable, turn.actes, turn.conditions);
  }
  return lessons;
}
