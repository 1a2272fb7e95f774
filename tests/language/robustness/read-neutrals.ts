import type { TurnContext } from '#engine/language/turn-context.ts';
import { readTable } from '../read-table.ts';
import { ORDINARY_MOMENTS, WHEN } from './ordinary-moments.ts';

/** A turn that does nothing of what the guide lists, and the moment it is said at. */
interface Neutral {
  readonly line: number;
  readonly text: string;
  readonly moment: (typeof WHEN)[number];
  readonly context: TurnContext;
}

/** Reads `neutres.tsv`: each line twice, at both ordinary moments. */
export function readNeutrals(): Neutral[] {
  return readTable('neutres.tsv').flatMap(({ line, raw }) => {
    const [language, , client, text] = raw.split('\t');
    if ((language !== 'fr' && language !== 'en') || client === undefined || text === undefined)
      throw new Error(`neutres.tsv, ligne ${line} : ligne illisible`);
    return WHEN.map((moment): Neutral => {
      const before = ORDINARY_MOMENTS[language][moment];
      const clientLines = [...before.clientLines, client];
      return { line, text, moment, context: { ...before, clientLines } };
    });
  });
}
