import type { Analysis } from './analysis.ts';
import type { Decision, Terms } from './intention.ts';
import type { Expression, Mood } from './moods.ts';
import type { OrderForm } from './order.ts';
import type { Preparation } from './preparation.ts';
import type { Ending, FactOf } from './session-event.ts';
import type { Phase, Stage } from './stages.ts';

/** Life of an objection: see `objection-life.ts`. */
export type ObjectionState =
  | 'latente'
  | 'soulevee'
  | 'accueillie'
  | 'questionnee'
  | 'traitee'
  | 'levee'
  | 'maintenue';

/** Life of a need: see `need-life.ts`. */
export type NeedState = 'cache' | 'evoque' | 'revele' | 'reformule' | 'exploite';

/** Who has the floor. */
export type Floor = 'candidat' | 'client_reflechit' | 'personne';

/** Where the clock of the current phase stands. */
export type ClockState = 'en_cours' | 'cinq_minutes' | 'derniere_minute' | 'terminee';

/** One thing said, as the script of the play shows it. */
export interface Utterance {
  readonly qui: 'candidat' | 'client';
  readonly tour: number;
  readonly texte: string;
  /** What is seen, in italics. */
  readonly jeu: string | null;
  readonly seq: number;
  /** Milliseconds since the interview began. */
  readonly t: number;
}

/** One exchange with the jury. */
export interface JuryExchange {
  readonly id: string;
  readonly question: string;
  readonly reponse: string | null;
}

/**
 * A session at one instant: the fold of its log, plain JSON. A log from which the client's secrets
 * were taken out folds too: what is hidden then stays at its initial value.
 */
export interface SessionState {
  readonly session: string;
  readonly creation: FactOf<'session.creee'>['data'];
  /** Number of the last event folded. */
  readonly seq: number;
  /** `t` of the last event folded, in milliseconds since the phase began. */
  readonly t: number;
  readonly phase: Phase;
  readonly suspendue: boolean;
  readonly preparation: Preparation;
  readonly etape: Stage;
  readonly parole: Floor;
  readonly humeur: Mood;
  readonly horloge: ClockState;
  /** 0 to 10. */
  readonly confiance: number;
  /** 0 to 10. */
  readonly patience: number;
  readonly expression: Expression;
  /** Number of turns the candidate has taken. */
  readonly tours: number;
  readonly script: readonly Utterance[];
  /** By turn number; absent while hidden. */
  readonly analyses: Readonly<Record<string, Analysis>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly objections: Readonly<Record<string, ObjectionState>>;
  readonly besoins: Readonly<Record<string, NeedState>>;
  /** Acts done on each objection since it was raised. */
  readonly traitements: Readonly<Record<string, readonly string[]>>;
  /** Selling points already voiced, with the turn of the first time. */
  readonly argumentes: Readonly<Record<string, number>>;
  readonly offreCandidat: Terms | null;
  readonly offreClient: Terms | null;
  /** Offers the candidate has made. */
  readonly offresFaites: number;
  /** Utility the client last asked for, 0 to 1. */
  readonly exigence: number | null;
  /** What the client has said yes to, whole. */
  readonly accord: Terms | null;
  /** The client has accepted a dated next step. */
  readonly suiteAcceptee: boolean;
  /** Turns at which the candidate asked for the decision. */
  readonly conclusions: number;
  /** Ids of the scenario's lines already used, oldest first. */
  readonly repliquesDites: readonly string[];
  readonly commande: OrderForm | null;
  readonly fin: { readonly comment: Ending; readonly conditions: Terms | null } | null;
  readonly autoevaluation: FactOf<'autoevaluation.faite'>['data'] | null;
  readonly jury: readonly JuryExchange[];
  readonly bilan: FactOf<'bilan.calcule'>['data'] | null;
}
