import type { Analysis } from '#engine/domain/analysis.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Model } from '#engine/language/learned/decode-model.ts';
import { transcribeDialogue } from './transcribe-dialogue.ts';

/** The envelope's instant matters to nobody here: the analyses alone are kept. */
const ANY_INSTANT = '2027-01-01T00:00:00.000Z';

/**
 * The analysis of each of the candidate's turns of a dialogue, in order: the same reading as the one
 * that is marked (`transcribeDialogue`).
 *
 * @param model the learned layer, when another than the one that ships is being measured
 */
export function analyseDialogue(
  dialogue: CorpusDialogue,
  sale: SaleContext,
  model?: Model,
): Analysis[] {
  return transcribeDialogue(dialogue, sale, ANY_INSTANT, model).flatMap((event) =>
    event.type === 'analyse.faite' ? [event.data.analyse] : [],
  );
}
