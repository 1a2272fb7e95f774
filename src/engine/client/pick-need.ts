import type { ScenarioNeed } from '#engine/domain/scenario.ts';
import type { NeedState } from '#engine/domain/session-state.ts';
import type { ClientView } from './client-view.ts';

const KNOWN: ReadonlySet<NeedState> = new Set(['revele', 'reformule', 'exploite']);

/** Whether the client has already told this need. */
export function isTold(view: ClientView, need: ScenarioNeed): boolean {
  return KNOWN.has(view.state.besoins[need.id] ?? 'cache');
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
    return { need, score: theme + words, fresh: isTold(view, need) ? 0 : 1 };
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
