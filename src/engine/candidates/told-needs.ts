import { isTold } from '#engine/domain/is-told.ts';
import type { Scenario, ScenarioNeed } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/** The needs the client has told, in the scenario's order. */
export function toldNeeds(state: SessionState, scenario: Scenario): ScenarioNeed[] {
  return scenario.besoins.filter(({ id }) => isTold(state.besoins[id]));
}
