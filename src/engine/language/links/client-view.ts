import { matchObjection, rankObjections } from '../match-objection.ts';
import type { ClientStance } from '#engine/domain/analysis.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { readClientStance } from '../read-client-stance.ts';
import { isPresented } from './is-presented.ts';
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
  /** The last line opposes something, on the list of objections or not. */
  readonly contested: boolean;
  /** The candidate has begun to present the offer. */
  readonly presented: boolean;
  /** The last line only goes on with an objection raised just before. */
  readonly pursued: boolean;
}

/** Points an objection needs when the client sounds neutral or asks, and when he sounds in agreement. */
const UNSURE = 2.3;
const PLAIN = 3.2;
/** Points it needs before anything has been presented. */
const EARLY = 2.1;

/** Lines in which an objection of the situation’s own words would have been recognised. */
const UNHEARD_WITHIN = 12;

const CHECKED = {
  fr: / (?:rassure\w*|repond\w*|tranquil\w+|serein\w*|convien\w+|regle|suffi\w*|doute|leve|soulage|mieux|plus clair|rayer) /,
  en: / (?:answer|reassure\w*|feel better|clear|clearer|works?) /,
} as const;

/** The objection that a line of the client raises, given how it sounds; null when it raises none. */
export function raisedObjection(
  line: string,
  stance: ClientStance,
  sale: SaleContext,
  presented: boolean,
): string | null {
  const { id, score } = rankObjections(line, sale);
  const needed =
    stance === 'objection' || stance === 'refus'
      ? presented
        ? 0
        : EARLY
      : stance === 'accord'
        ? PLAIN
        : UNSURE;
  return matchObjection(line, sale) !== null && score >= needed ? id : null;
}

/** Whether the client, answering a question that was no check, still talks of the same objection. */
function goesOn(candidateLine: string, stance: ClientStance, language: 'fr' | 'en'): boolean {
  const { sentences } = rememberReading(candidateLine, language);
  const last = sentences.at(-1)?.text ?? '';
  const checked = CHECKED[language].test(last);
  const asked =
    sentences.some((sentence) => sentence.asked) ||
    / (?:combien|quoi|comment|que est ce|est ce|what|how) /.test(last);
  if (stance === 'objection' || stance === 'refus') return true;
  return asked && !checked;
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
  const discussed =
    raised === null
      ? pending.find((id) =>
          clientLines.slice(-3, -1).some((line) => matchObjection(line, sale) === id),
        )
      : undefined;
  const pursued = discussed !== undefined && goesOn(candidateLines.at(-1) ?? '', stance, language);
  // Raised in words the situation does not list: the session knows it, the text does not show it.
  const recent = clientLines.slice(-UNHEARD_WITHIN);
  const unheard =
    raised === null && !pursued && stance !== 'accord'
      ? pending.findLast((id) => recent.every((line) => matchObjection(line, sale) !== id))
      : undefined;
  const allStems = new Set<string>();
  for (const line of clientLines) {
    for (const stem of rememberReading(line, language).stems) if (stem !== null) allStems.add(stem);
  }
  return {
    last,
    lastStems: new Set(last?.stems.filter((stem) => stem !== null) ?? []),
    allStems,
    stance,
    objection: raised ?? (pursued ? discussed : unheard) ?? null,
    contested:
      raised !== null ||
      unheard !== undefined ||
      ((stance === 'objection' || stance === 'refus') && presented),
    presented,
    pursued,
  };
}
