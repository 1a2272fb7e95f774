import { matchObjection } from '../match-objection.ts';
import type { ClientStance } from '#engine/domain/analysis.ts';
import { readClientStance } from '../read-client-stance.ts';
import { contentOfLines } from './content-of-lines.ts';
import { countComplaints } from './count-complaints.ts';
import { followObjection } from './follow-objection.ts';
import { isPresented } from './is-presented.ts';
import { raisedObjection } from './raised-objection.ts';
import type { Reading } from '../text/reading.ts';
import { rememberReading } from '../text/remember-reading.ts';
import type { TurnContext } from '../turn-context.ts';

/** What the rules need to know of the client’s side of the conversation. */
export interface ClientView {
  readonly last: Reading | null;
  /** Stems and figures of the last line. */
  readonly lastStems: ReadonlySet<string>;
  /** Stems and figures of every line. */
  readonly allStems: ReadonlySet<string>;
  readonly stance: ClientStance;
  /** The objection of the situation being discussed, or null. */
  readonly objection: string | null;
  /** The last objection raised in the last few lines, even if the subject has changed. */
  readonly recent: string | null;
  /** The last line opposes something, on the list of objections or not. */
  readonly contested: boolean;
  /** The candidate has begun to present the offer. */
  readonly presented: boolean;
  /** How many of his lines complain of what the firm has done wrong. */
  readonly complaints: number;
  /** The last line only goes on with an objection raised just before. */
  readonly pursued: boolean;
}

/** Sees the client’s lines as the candidate should have heard them. */
export function viewClient(context: TurnContext): ClientView {
  const { clientLines, candidateLines, pending, sale } = context;
  const language = sale.langue;
  const lastLine = clientLines.at(-1) ?? '';
  const last = lastLine === '' ? null : rememberReading(lastLine, language);
  const stance = readClientStance(lastLine, language);
  const presented = isPresented(context);
  const raised = raisedObjection(lastLine, stance, sale, presented);
  const followed = followObjection(clientLines, candidateLines, sale, presented);
  const pursued = raised === null && followed.pursued;
  // Raised in words the situation does not list: the session knows it, the text does not show it.
  const unheard =
    raised === null && !pursued && stance !== 'accord'
      ? pending.findLast((id) => clientLines.every((line) => matchObjection(line, sale) !== id))
      : undefined;
  const complaints = countComplaints(clientLines, language);
  return {
    last,
    lastStems: last?.content ?? new Set(),
    allStems: contentOfLines(clientLines, language),
    stance,
    objection: followed.objection ?? unheard ?? null,
    recent: followed.recent,
    contested:
      raised !== null ||
      unheard !== undefined ||
      ((stance === 'objection' || stance === 'refus') && (presented || complaints > 1)),
    presented,
    complaints,
    pursued,
  };
}
