import type { EventOf, SessionEvent } from '#engine/domain/session-event.ts';
import { readLog } from '#engine/log/read-log.ts';
import { CliProblem } from '../cli-problem.ts';
import { shownPath } from '../library/shown-path.ts';

/** A sound log. */
export interface Journal {
  readonly creation: EventOf<'session.creee'>['data'];
  readonly events: readonly SessionEvent[];
}

/**
 * Reads the text of a log and checks all of it: syntax, numbering, hashes.
 *
 * @throws CliProblem with the line and the mend of the first thing wrong
 */
export function readJournal(text: string, path: string): Journal {
  const { events, problems } = readLog(text);
  const [problem] = problems;
  const shown = shownPath(path);
  if (problem !== undefined) {
    throw new CliProblem(`${shown}:${problem.ligne} : ${problem.message}`, problem.remede);
  }
  const [first] = events;
  if (first?.type !== 'session.creee') {
    throw new CliProblem(`${shown} : le journal est vide.`, 'Reprenez le fichier d’origine.');
  }
  return { creation: first.data, events };
}
