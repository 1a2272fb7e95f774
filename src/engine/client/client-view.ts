import type { Act } from '#engine/domain/acts.ts';
import { isPending } from '#engine/domain/is-pending.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import type { Scenario, ScenarioObjection } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/** What the client has before him when he decides: the sale so far and the turn just heard. */
export interface ClientView {
  /** The state with the turn, its analysis and its offer already folded. */
  readonly state: SessionState;
  readonly scenario: Scenario;
  readonly analysis: Analysis;
  /** Whether the turn does any of these acts. */
  readonly does: (...acts: readonly Act[]) => boolean;
  /** Objections raised and neither lifted nor latent, in the scenario's order. */
  readonly pending: readonly ScenarioObjection[];
  /** The pending objection this turn is about, if any. */
  readonly treated: ScenarioObjection | null;
}

/** Puts together what the client has before him. */
export function clientView(
  state: SessionState,
  scenario: Scenario,
  analysis: Analysis,
): ClientView {
  const acts = new Set(analysis.actes.map(({ acte }) => acte));
  const pending = scenario.objections.filter(({ id }) => isPending(state.objections[id]));
  return {
    state,
    scenario,
    analysis,
    does: (...wanted) => wanted.some((act) => acts.has(act)),
    pending,
    treated: pending.find(({ id }) => id === analysis.objection) ?? null,
  };
}
