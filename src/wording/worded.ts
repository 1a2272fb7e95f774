import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { WordingRequest } from '#engine/interview/outcome.ts';

/** The client's words; `echec` says, in French, why they are the scenario's and not the model's. */
export interface Worded {
  readonly texte: string;
  readonly par: 'scenario' | 'modele';
  readonly echec: { readonly cause: string; readonly texte: string | null } | null;
}

/** Puts a decision of the client into words. Never decides anything, never rejects. */
export type Wording = (
  request: WordingRequest,
  state: SessionState,
  scenario: Scenario,
) => Promise<Worded>;
