import { frenchNumber } from '#content/text/french.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { transcribeDialogue } from '#engine/interview/transcribe-dialogue.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/**
 * Why each act was found: for every turn of the candidate, each act with its words, how sure, and the
 * reason. The same reading as the one written to the file and as the scorer's.
 */
export function reasonsText(dialogue: CorpusDialogue, sale: SaleContext): string {
  const said = dialogue.tours.filter((turn) => turn.qui === 'candidat');
  const texts = transcribeDialogue(dialogue, sale, '2000-01-01T00:00:00.000Z').flatMap((event) => {
    if (event.type !== 'analyse.faite') return [];
    const { tour, analyse } = event.data;
    const turn = said[tour - 1];
    return turn === undefined ? [] : [turnText(tour, turn.texte, analyse)];
  });
  return [`\n${printable(dialogue.id)}`, ...texts].join('\n');
}

function turnText(tour: number, texte: string, analyse: Analysis): string {
  return [
    `\nTour ${tour}`,
    wrap(`« ${printable(texte)} »`, '  '),
    ...(analyse.actes.length === 0 ? ['    aucun acte reconnu'] : []),
    ...analyse.actes.map(({ acte, debut, fin, confiance, raison }) =>
      wrap(
        `${acte} (${frenchNumber(confiance)}) « ${printable(texte.slice(debut, fin))} » — ${raison}`,
        '    ',
      ),
    ),
  ].join('\n');
}
