import { isTold } from '#engine/domain/is-told.ts';
import type { ScenarioNeed } from '#engine/domain/scenario.ts';
import type { ClientView } from './client-view.ts';

/** Whether the client has already told this need. */
export function hasTold(view: ClientView, need: ScenarioNeed): boolean {
  return isTold(view.state.besoins[need.id]);
}

/**
 * The need a question is about: its theme and the words shared with the need; what is still untold
 * first. Null when nothing in the situation answers it. Ties go to the scenario's order.
 */
export function pickNeed(view: ClientView): ScenarioNeed | null {
  const { analysis, scenario } = view;
  const scored = scenario.besoins.map((need) => {
    const named = analysis.themes.indexOf(need.theme);
    // The theme named first is what the question is about.
    const theme = named === -1 ? 0 : named === 0 ? 3 : 2;
    const rank = analysis.besoins.indexOf(need.id);
    const words = rank === -1 ? 0 : rank === 0 ? 3.5 : 2;
    return { need, score: theme + words, fresh: hasTold(view, need) ? 0 : 1 };
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    (kept, one) =>
      one.score > 0 && (kept === null || one.score + one.fresh > kept.score + kept.fresh)
        ? one
        : kept,
    null,
  );
  return best?.need ?? null;
}
