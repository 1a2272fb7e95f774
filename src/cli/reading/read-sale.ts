import { dirname } from 'node:path';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { transcribeDialogue } from '#engine/interview/transcribe-dialogue.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { loadScenario } from '../library/load-scenario.ts';
import { shownPath } from '../library/shown-path.ts';
import { contextOf } from './context-of.ts';
import { parseJson } from './parse-json.ts';
import { rawDialogue } from './raw-dialogue.ts';
import { readJournal } from './read-journal.ts';

/** A sale to be marked, whatever file it came from. */
export interface ReadSale {
  readonly events: readonly SessionEvent[];
  readonly sale: SaleContext;
  /** Null for a sale played elsewhere. */
  readonly scenario: Scenario | null;
  /** The grid the log names; null when it names none. */
  readonly grille: string | null;
  /** Folders where that grid is looked for first. */
  readonly folders: readonly string[];
  /** Something the reader should know, in French. */
  readonly avis: string | null;
}

/** A transcript has no instant of its own: the same one every time, so that the answer is the same. */
const NO_INSTANT = '2000-01-01T00:00:00.000Z';

/**
 * Reads a log of Palabre or a dialogue of the corpus.
 *
 * @param asked the situation given on the command line, if any
 * @throws CliProblem when the file is neither, or its situation cannot be found
 */
export function readSale(path: string, asked: string | undefined): ReadSale {
  const text = readTextFile(path);
  const shown = shownPath(path);
  if (!isLog(text, path)) return saleOfDialogue(parseJson(text, shown), path, asked);
  const { creation, events } = readJournal(text, path);
  const loaded = loadScenario(asked ?? creation.scenario.id);
  return {
    events: events.filter(({ type }) => type !== 'bilan.calcule'),
    sale: loaded.world.sale,
    scenario: loaded.world.scenario,
    grille: creation.grilles[0] ?? null,
    folders: [dirname(loaded.path)],
    avis:
      loaded.empreinte === creation.scenario.empreinte
        ? null
        : `La situation « ${creation.scenario.id} » a changé depuis cet entretien : les preuves restent celles du journal.`,
  };
}

function saleOfDialogue(value: unknown, path: string, asked: string | undefined): ReadSale {
  const { dialogue } = rawDialogue(value, shownPath(path));
  const { sale } = contextOf(dialogue, path, asked);
  return {
    events: transcribeDialogue(dialogue, sale, NO_INSTANT),
    sale,
    scenario: null,
    grille: null,
    folders: [],
    avis: null,
  };
}

/** Whether the file is a log, which holds one whole object a line, rather than one object. */
function isLog(text: string, path: string): boolean {
  if (path.endsWith('.jsonl')) return true;
  if (path.endsWith('.json')) return false;
  const [first = ''] = text.trimStart().split('\n');
  return /^\{.*"seq":/u.test(first);
}
