import type { Decision } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionFact } from '#engine/domain/session-event.ts';

/** A fact with its instant: milliseconds since the phase it belongs to began. */
export type TimedFact = SessionFact & { readonly t: number };

/** What the engine knows besides the log: the situation, the same for every command of a session. */
export interface World {
  readonly scenario: Scenario;
  readonly sale: SaleContext;
}

/** The client's decision in the scenario's own words: what is said if nobody words it better. */
export interface ScriptedWords {
  readonly texte: string;
  readonly repliques: readonly string[];
  readonly jeu: string | null;
}

/** Something the engine wants done outside: put a decision into words. */
export interface WordingRequest {
  readonly tour: number;
  readonly decision: Decision;
  readonly scripted: ScriptedWords;
}

/** Why a command was refused: `code` for programs, `message` (French) for people. Nothing was written. */
export interface Refusal {
  readonly code:
    | 'hors_phase'
    | 'pas_la_parole'
    | 'tour_vide'
    | 'tour_trop_long'
    | 'question_inconnue'
    | 'deja_repondu';
  readonly message: string;
}

/**
 * What a command leads to. With `aFormuler`, the turn is not over: the shell words the decision and
 * calls `finishTurn`.
 */
export type Outcome =
  | {
      readonly ok: true;
      readonly facts: readonly TimedFact[];
      readonly aFormuler: WordingRequest | null;
    }
  | { readonly ok: false; readonly refus: Refusal };
