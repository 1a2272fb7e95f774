import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Model } from '#engine/language/learned/decode-model.ts';
import { transcribeDialogue } from './transcribe-dialogue.ts';

/** The envelope's instant matters to nobody here: the labels alone are kept. */
const ANY_INSTANT = '2027-01-01T00:00:00.000Z';

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
  const analyses = transcribeDialogue(dialogue, sale, ANY_INSTANT, model).flatMap((event) =>
    event.type === 'analyse.faite' ? [event.data.analyse] : [],
  );
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
