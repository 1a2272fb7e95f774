import { TECHNIQUES, type Technique } from '#engine/domain/techniques.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';
import { moments } from './moments.ts';
import { readLabels } from './read-labels.ts';
import { readTable } from './read-table.ts';

/** One line of the table: what is said, after what, and the techniques it shows or only seems to. */
export interface TechniqueLine {
  readonly line: number;
  readonly text: string;
  readonly context: TurnContext;
  readonly expected: readonly Technique[];
  readonly forbidden: readonly Technique[];
}

/** Reads the table of techniques beside this file. */
export function readTechniques(): TechniqueLine[] {
  const found: TechniqueLine[] = [];
  let moment = moments['decouverte'];
  for (const { line, raw } of readTable('techniques.tsv')) {
    if (raw.startsWith('@')) {
      moment = moments[raw.slice(1)];
      continue;
    }
    const [langue, client, text, labels] = raw.split('\t');
    if (
      moment === undefined ||
      langue !== moment.sale.langue ||
      client === undefined ||
      text === undefined ||
      labels === undefined
    )
      throw new Error(`techniques.tsv, ligne ${line} : ligne illisible`);
    const words = labels.split(' ').filter((word) => word !== '');
    found.push({
      line,
      text,
      context: { ...moment, clientLines: [...moment.clientLines, client] },
      ...readLabels(words, TECHNIQUES, `techniques.tsv, ligne ${line}`),
    });
  }
  return found;
}
