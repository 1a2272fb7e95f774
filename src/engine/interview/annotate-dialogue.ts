import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Model } from '#engine/language/learned/decode-model.ts';
import { analyseDialogue } from './analyse-dialogue.ts';

/**
 * A dialogue with its candidate's turns annotated: the same reading as the one that is marked
 * (`transcribeDialogue`), in the corpus's format. Labels already there are replaced.
 *
 * @param model the learned layer, when another than the one that ships is being measured
 */
export function annotateDialogue(
  dialogue: CorpusDialogue,
  sale: SaleContext,
  model?: Model,
): CorpusDialogue {
  const analyses = analyseDialogue(dialogue, sale, model);
  let turn = -1;
  const tours = dialogue.tours.map((said) => {
    if (said.qui === 'client') return said;
    turn += 1;
    const analysis = analyses[turn];
    if (analysis === undefined) return said;
    const { actes, themes, objection, conditions } = analysis;
    return { ...said, actes: actes.map(({ acte }) => acte), themes, objection, conditions };
  });
  return { ...dialogue, tours };
}
