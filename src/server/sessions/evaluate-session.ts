import type { Evaluation } from '#engine/domain/evaluation.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import type { LiveSession } from './live-session.ts';

/** The report of a session: computed on what came before it, so that it is the same ever after. */
export function evaluateSession({ events, situation, world }: LiveSession): Evaluation {
  return evaluate({
    events: events.filter(({ type }) => type !== 'bilan.calcule'),
    grid: situation.grille,
    sale: world.sale,
    scenario: situation.scenario,
  });
}
