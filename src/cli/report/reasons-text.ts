import { frenchNumber } from '#content/text/french.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { Place } from '#engine/domain/manners.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { TECHNIQUE_LABELS } from '#engine/domain/techniques.ts';
import { transcribeDialogue } from '#engine/interview/transcribe-dialogue.ts';
import { ticsPerMinute } from '#engine/language/manners/tics-per-minute.ts';
import { linksLines } from './links-lines.ts';
import { mannersLines } from './manners-lines.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/**
 * Why each act was found: for every turn of the candidate, each act with its words, how sure, and the
 * reason; then how it is done, what the turn is about and how it is worded. The same reading as the
 * one written to the file and as the scorer's.
 */
export function reasonsText(dialogue: CorpusDialogue, sale: SaleContext): string {
  const said = dialogue.tours.filter((turn) => turn.qui === 'candidat');
  const tics: Place[] = [];
  let mots = 0;
  const texts = transcribeDialogue(dialogue, sale, '2000-01-01T00:00:00.000Z').flatMap((event) => {
    if (event.type !== 'analyse.faite') return [];
    const { tour, analyse } = event.data;
    const turn = said[tour - 1];
    tics.push(...(analyse.tenue?.tics ?? []));
    mots += analyse.mots;
    return turn === undefined ? [] : [turnText(tour, turn.texte, analyse, sale)];
  });
  const rate = `Tics de langage : ${frenchNumber(Math.round(ticsPerMinute(tics, mots) * 10) / 10)} par minute`;
  return [`\n${printable(dialogue.id)}`, ...texts, `\n${rate}`].join('\n');
}

function turnText(tour: number, texte: string, analyse: Analysis, sale: SaleContext): string {
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
    ...(analyse.techniques ?? []).map(({ technique, debut, fin, raison }) =>
      wrap(
        `→ ${TECHNIQUE_LABELS[technique]} « ${printable(texte.slice(debut, fin))} » — ${raison}`,
        '    ',
      ),
    ),
    ...linksLines(analyse, sale),
    ...mannersLines(texte, analyse.tenue),
  ].join('\n');
}
