import { ACTS, type Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { THEMES, type Theme } from '#engine/domain/themes.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { Lesson, MarkedSpan } from './lesson.ts';
import { lessonContext } from './lesson-context.ts';
import { putsOnTable } from './puts-on-table.ts';

const isAct = (word: string): word is Act => ACTS.some((act) => act === word);
const isTheme = (word: string): word is Theme => THEMES.some((theme) => theme === word);

/** A line of a gamme that cannot be read: the message names the file, the line and the mend. */
export class GammeError extends Error {}

interface MarkedTurn {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly objection: string | null;
  readonly conditions: readonly Condition[];
}

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
    const acts: Act[] = [];
    const themes: Theme[] = [];
    for (const label of (labels ?? '').split(',').map((one) => one.trim())) {
      if (label === '') continue;
      const [act = '', list = ''] = label.split(':');
      if (!isAct(act)) fail(`l’acte « ${act} » n’est pas dans le guide`);
      else acts.push(act);
      for (const theme of list.split('+').filter((one) => one !== '')) {
        if (!isTheme(theme)) fail(`le thème « ${theme} » n’est pas dans le guide`);
        else themes.push(theme);
      }
    }
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
  return { text, spans, objection, conditions };
}

/**
 * Reads the marked sales of one situation (`*.txt`; the form is in `corpus/GUIDE.md`): each line of the
 * client has one answer that goes on (`>`) and, in an exercise, others that might have been given (`~`).
 *
 * @param whole whether these are whole sales, or exercises
 *
 * @throws GammeError naming the file, the line and the mend
 */
export function readGammes(
  source: string,
  file: string,
  sale: SaleContext,
  whole: boolean,
): Lesson[] {
  const lessons: Lesson[] = [];
  let dialogue = '';
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
      throw new GammeError(`${file}, ligne ${index + 1} : ${why}`);
    };
    if (line.trim() === '') return;
    if (line.startsWith('# ')) {
      dialogue = line.slice(2).split(' · ')[0] ?? '';
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
    const turn = readTurnLine(line.slice(2), sale, fail);
    if (mark === '> ') {
      settle();
      answer = turn;
    }
    lessons.push({
      situation: sale.id,
      dialogue,
      whole,
      text: turn.text,
      context: lessonContext(sale, { clientLines, candidateLines, done, onTable }),
      acts: actsOf(turn),
      spans: turn.spans,
      themes: [...new Set(turn.spans.flatMap(({ themes }) => themes))],
      objection: turn.objection,
      conditions: turn.conditions,
    });
  });
  return lessons;
}

function actsOf({ spans }: MarkedTurn): Act[] {
  return [...new Set(spans.flatMap(({ acts }) => acts))];
}
