import type { ScenarioObjection, Trigger } from '#engine/domain/scenario.ts';
import type { ClientView } from './client-view.ts';

/**
 * The next objection whose trigger is met, in the scenario's order. One at a time: none while another
 * is pending. Null when nothing comes up.
 */
export function nextObjection(view: ClientView): ScenarioObjection | null {
  if (view.pending.length > 0 || view.state.accord !== null) return null;
  return (
    view.scenario.objections.find(
      ({ id, quand }) =>
        (view.state.objections[id] ?? 'latente') === 'latente' && fires(quand, view),
    ) ?? null
  );
}

function fires(trigger: Trigger, { state, analysis, does }: ClientView): boolean {
  const { actes, enjeu, argument, apres_tours: turns, apres_objection: after } = trigger;
  return (
    (actes === undefined || does(...actes)) &&
    (enjeu === undefined || analysis.conditions.some((condition) => condition.enjeu === enjeu)) &&
    (argument === undefined || analysis.arguments.some(({ id }) => id === argument)) &&
    (turns === undefined || state.tours >= turns) &&
    (after === undefined || (state.objections[after] ?? 'latente') !== 'latente')
  );
}
