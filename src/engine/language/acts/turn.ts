import type { Evidence } from '../evidence.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Clause } from '../learned/cut-clauses.ts';
import type { SpokenPoint } from '../links/spoken-points.ts';
import type { Amount } from '../slots/amount.ts';
import type { MatchedAmount } from '../slots/match-amounts.ts';
import type { PlacedAmount } from '../slots/place-amounts.ts';
import type { Gift } from '../slots/place-gifts.ts';
import type { Reading } from '../text/reading.ts';
import type { TurnContext } from '../turn-context.ts';
import type { Purpose } from './question-purpose.ts';

/** A question asked in a turn. */
export interface Question {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'question_ouverte' | 'question_fermee';
  readonly force: number;
  readonly raison: string;
  readonly purpose: Purpose;
}

/** A turn with everything read from it before acts are judged. */
export interface Turn {
  readonly reading: Reading;
  /** The reading cut finer than its sentences: what the learned layer judges. */
  readonly clauses: readonly Clause[];
  readonly context: TurnContext;
  readonly view: ClientView;
  /** What the words alone suggest. */
  readonly cues: readonly Evidence[];
  readonly questions: readonly Question[];
  readonly points: readonly SpokenPoint[];
  /** The figures put forward. */
  readonly amounts: readonly Amount[];
  /** The same and those said aside, beside the issues of the situation. */
  readonly matched: readonly MatchedAmount[];
  /** What is given for nothing, by half or in full, and what only may be. */
  readonly gifts: readonly Gift[];
  /** What the turn puts on the table, as the rules see it. */
  readonly placed: readonly PlacedAmount[];
  /** Stems and figures of the candidate’s earlier turns. */
  readonly said: ReadonlySet<string>;
}

/** Judges some acts of a turn. */
export type Detector = (turn: Turn) => Evidence[];
