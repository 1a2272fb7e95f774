import type { Act } from '../domain/acts.ts';
import type { Analysis, ClientStance } from '../domain/analysis.ts';
import type { Decision, Terms } from '../domain/intention.ts';
import type { SaleContext } from '../domain/sale-context.ts';
import type { Ending } from '../domain/session-event.ts';
import type { Stage } from '../domain/stages.ts';

/** One turn of the candidate, with the client's words on both sides of it. */
export interface CandidateTurn {
  /** The turn's number in the log, the one a reader sees. */
  readonly tour: number;
  /** The turn's place among the candidate's turns, from 0. */
  readonly rang: number;
  readonly t: number;
  readonly texte: string;
  readonly analyse: Analysis | null;
  readonly actes: ReadonlySet<Act>;
  readonly etape: Stage;
  /** The client's words since the candidate's turn before; empty when there were none. */
  readonly avant: string;
  /** The client's reply; null when the log stops here. */
  readonly reponse: string | null;
  /** How the client took the turn: what he decided in a session played here, else what his words say. */
  readonly accueil: ClientStance | null;
  readonly decision: Decision | null;
}

/** The life of one objection; each step is the number of the turn where it happened, or null. */
export interface ObjectionLife {
  readonly id: string;
  readonly soulevee: number;
  readonly accueillie: number | null;
  readonly questionnee: number | null;
  readonly traitee: number | null;
  readonly verifiee: number | null;
  readonly levee: number | null;
  readonly maintenue: number | null;
  readonly contredite: number | null;
  /** Turns of the candidate that react to it, in order. */
  readonly tours: readonly number[];
}

/** The life of one need of the situation; each step is a turn's number, or null. */
export interface NeedLife {
  readonly id: string;
  readonly evoque: number | null;
  readonly revele: number | null;
  readonly profond: boolean;
  readonly reformule: number | null;
  readonly exploite: number | null;
}

/** Terms put on the table, as logged. */
export interface Offer {
  readonly tour: number;
  readonly par: 'candidat' | 'client';
  readonly conditions: Terms;
}

/** The log digested once: what every measure reads. */
export interface SaleRecord {
  readonly contexte: SaleContext;
  readonly tours: readonly CandidateTurn[];
  readonly objections: readonly ObjectionLife[];
  readonly besoins: readonly NeedLife[];
  readonly offres: readonly Offer[];
  /** Whether the order form was filled. */
  readonly commande: boolean;
  readonly fin: { readonly comment: Ending; readonly conditions: Terms | null } | null;
}
