import { saleContextOf } from '#engine/domain/sale-context-of.ts';
import { readLog } from '#engine/log/read-log.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import type { Store } from '../store/store.ts';
import { ApiProblem } from './api-problem.ts';
import type { LiveSession } from './live-session.ts';

/**
 * Reads a session from the store, checks its log whole and folds it; null when there is none.
 *
 * @throws ApiProblem when the log was altered or cut: nothing may be built on it
 */
export async function loadSession(store: Store, id: string): Promise<LiveSession | null> {
  const record = await store.find(id);
  const situation = await store.situation(id);
  if (record === null || situation === null) return null;
  const { events, problems } = readLog(await store.log(id));
  const [problem] = problems;
  const head = events.at(-1);
  if (problem !== undefined || head === undefined) {
    throw new ApiProblem(
      500,
      'journal_altere',
      `Le journal de cet entretien est endommagé, évènement ${problem?.ligne ?? 1} : ${problem?.message ?? ''}`,
      'Prévenez la personne qui gère le serveur : une copie de sauvegarde permet de le retrouver.',
    );
  }
  const world = { scenario: situation.scenario, sale: saleContextOf(situation.scenario) };
  return { record, situation, world, events, head, state: foldLog(events) };
}
