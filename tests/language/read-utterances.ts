import type { TurnContext } from '#engine/language/turn-context.ts';
import { ACTS, type Act } from '#engine/domain/acts.ts';
import { moments } from './moments.ts';
import { readLabels } from './read-labels.ts';
import { readTable } from './read-table.ts';

/** One line of the table: what is said, when, and the acts that must or must not be found. */
export interface Utterance {
  readonly line: number;
  readonly text: string;
  readonly context: TurnContext;
  readonly expected: readonly Act[];
  readonly forbidden: readonly Act[];
  /** No act at all. */
  readonly none: boolean;
}

/** Reads a table of utterances beside this file. `of`: the moments it names. */
export function readUtterances(table = 'enonces.txt', of = moments): Utterance[] {
  const found: Utterance[] = [];
  let moment = of['decouverte'];
  let client = '';
  for (const { line, raw } of readTable(table)) {
    if (raw.startsWith('@')) {
      moment = of[raw.slice(1)];
      continue;
    }
    if (raw.startsWith('>')) {
      client = raw.slice(1).trim();
      continue;
    }
    const bar = raw.indexOf('|');
    const place = `${table}, ligne ${line}`;
    if (moment === undefined || bar < 0) throw new Error(`${place} : ligne illisible`);
    const words = raw.slice(0, bar).trim().split(' ');
    found.push({
      line,
      text: raw.slice(bar + 1).trim(),
      context: { ...moment, clientLines: [...moment.clientLines, client] },
      ...readLabels(
        words.filter((word) => word !== 'aucun'),
        ACTS,
        place,
      ),
      none: words.includes('aucun'),
    });
  }
  return found;
}
