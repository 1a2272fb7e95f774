import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { WordingRequest } from '#engine/interview/outcome.ts';

/** What an answer is checked against. */
export interface Matter {
  readonly request: WordingRequest;
  readonly state: SessionState;
  readonly scenario: Scenario;
}

/** One check of a model's answer: null when it passes, else the cause, in French, for the log. */
export type Check = (texte: string, matter: Matter) => string | null;
