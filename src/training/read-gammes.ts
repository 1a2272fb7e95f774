import type { Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Terms } from '#engine/domain/intention.ts';
import { applyRuling } from './apply-ruling.ts';
import { CorpusError } from './corpus-error.ts';
import type { Lesson, LessonKind, MarkedSpan } from './lesson.ts';
import { lessonContext } from './lesson-context.ts';
import { actsOf, type MarkedTurn } from './marked-turn.ts';
import { putsOnTable } from './puts-on-table.ts';
import { readLabel } from './read-label.ts';
import type { Ruling } from './read-rulings.ts';

function readTurnLine(body: string, sale: SaleContext, fail: (why: string) => never): MarkedTurn {
  const match = /^(.*?)(?:\s@(o\d+))?(?:\s\{([^{}]*)\})?\s*$/.exec(body);
  const [, marked = '', objection = null, figures = ''] = match ?? [];
  const pieces = marked.split(/\[([^\]]*)\]/);
  const spans: MarkedSpan[] = [];
  let text = '';
  for (let i = 0; i < pieces.length; i += 2) {
    const said = (pieces[i] ?? '').trim();
    const labels = pieces[i + 1];
    if (said === '') continue;
    if (labels === undefined) fail(`« ${said} » n’est suivi d’aucun crochet : ajoutez « [] »`);
    if (text !== '') text += ' ';
    const from = text.length;
    text += said;
    const carried = (labels ?? '')
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== '')
      .map((label) => readLabel(label, fail));
    const acts = carried.map(({ act }) => act);
    const themes = carried.flatMap(({ themes }) => themes);
    spans.push({ from, to: text.length, acts, themes });
  }
  const conditions = figures
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one): Condition => {
      const [, enjeu = '', value = '', unite = ''] =
        /^([a-z_]+)\s*=\s*(-?\d+(?:[.,]\d+)?)\s*(.*)$/.exec(one) ?? [];
      if (!sale.enjeux.some(({ id }) => id === enjeu))
        fail(`« ${one} » : aucun enjeu de la situation ne s’appelle « ${enjeu} »`);
      return { enjeu, valeur: Number(value.replace(',', '.')), unite };
    });
  return { text, spans, besides: [], objection, conditions };
}

/**
 * Reads the marked sales of one situation (`*.txt`; the form is in `corpus/GUIDE.md`): each line of the
 * client has one answer that goes on (`>`) and, in an exercise, others that might have been given (`~`).
 *
 * @param kind what these turns are taken from
 * @param rulings for « V01-1#12 », what a third reader says of the twelfth line of the candidate in that sale
 *
 * @throws CorpusError naming the file, the line and the mend
 */
export function readGammes(
  source: string,
  file: string,
  sale: SaleContext,
  kind: LessonKind,
  rulings: ReadonlyMap<string, Ruling> = new Map(),
): Lesson[] {
  const lessons: Lesson[] = [];
  const ruled = new Set(rulings.keys());
  let dialogue = '';
  let rank = 0;
  let clientLines: string[] = [];
  let candidateLines: string[] = [];
  let done: (readonly Act[])[] = [];
  let onTable: Terms | null = null;
  // What the main answer adds counts from the client’s next line on.
  let answer: MarkedTurn | null = null;
  const settle = (): void => {
    if (answer === null) return;
    candidateLines = [...candidateLines, answer.text];
    done = [...done, actsOf(answer)];
    onTable = putsOnTable(onTable, actsOf(answer), answer.conditions);
    answer = null;
  };
  source.split('\n').forEach((line, index) => {
    const fail = (why: string): never => {
      throw new CorpusError(`${file}, ligne ${index + 1} : ${why}`);
    };
    if (line.trim() === '') return;
    if (line.startsWith('# ')) {
      dialogue = line.slice(2).split(' · ')[0] ?? '';
      rank = 0;
      clientLines = [];
      candidateLines = [];
      done = [];
      onTable = null;
      answer = null;
      return;
    }
    if (line.startsWith('K ')) {
      settle();
      clientLines = [...clientLines, line.slice(2).trim()];
      return;
    }
    const mark = line.slice(0, 2);
    if (mark !== '> ' && mark !== '~ ') fail('une ligne commence par « # », « K », « > » ou « ~ »');
    rank += 1;
    const marked = readTurnLine(line.slice(2), sale, fail);
    const place = `${dialogue}#${rank}`;
    const ruling = rulings.get(place);
    ruled.delete(place);
    const turn = ruling === undefined ? marked : applyRuling(marked, ruling);
    if (mark === '> ') {
      settle();
      answer = turn;
    }
    lessons.push({
      situation: sale.id,
      dialogue,
      kind,
      text: turn.text,
      context: lessonContext(sale, { clientLines, candidateLines, done, onTable }),
      acts: actsOf(turn),
      spans: turn.spans,
      themes: [...new Set([...turn.spans, ...turn.besides].flatMap(({ themes }) => themes))],
      objection: turn.objection,
      conditions: turn.conditions,
    });
  });
  for (const place of ruled)
    throw new CorpusError(`${file} : l’arbitrage du tour ${place} ne vise aucun tour, ôtez-le`);
  return lessons;
}
