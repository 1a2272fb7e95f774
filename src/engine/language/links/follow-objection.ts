import type { ClientStance } from '#engine/domain/analysis.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { readClientStance } from '../read-client-stance.ts';
import { rememberReading } from '../text/remember-reading.ts';
import { rememberText } from '../text/remember-text.ts';
import { raisedObjection } from './raised-objection.ts';

/** Lines of the client within which an objection may still be discussed. */
const WITHIN = 6;
/** Words of a line that only bounces back what was just said: « Une seule ? », « Vraiment ? ». */
const BOUNCES = 4;
/** Answers of the client to questions about his objection before the subject has moved on. */
const ANSWERS = 1;

const CHECKED = {
  fr: / (?:rassure\w*|repond\w*|tranquil\w+|serein\w*|convien\w+|regle|suffi\w*|doute|leve|soulage|mieux|plus clair|rayer) /,
  en: / (?:answer|reassure\w*|feel better|clear|clearer|works?) /,
} as const;

/** Whether the candidate’s last words ask something other than whether the doubt is lifted. */
const asks = rememberText((line, language): boolean => {
  const { sentences } = rememberReading(line, language);
  const last = sentences.at(-1)?.text ?? '';
  return (
    !CHECKED[language].test(last) &&
    (sentences.some((sentence) => sentence.asked) ||
      / (?:combien|quoi|comment|que est ce|est ce|what|how) /.test(last))
  );
});

/** An objection being discussed, and whether the last line raised it or only goes on with it. */
interface Followed {
  readonly objection: string | null;
  readonly pursued: boolean;
  /** The last objection raised in these lines, discussed or not. */
  readonly recent: string | null;
}

/**
 * Follows the client’s last lines: an objection stays the subject while he opposes something, bounces
 * a few words back, or answers the candidate’s questions about it; anything else changes the subject.
 */
export function followObjection(
  clientLines: readonly string[],
  candidateLines: readonly string[],
  sale: SaleContext,
  presented: boolean,
): Followed {
  const { langue } = sale;
  let objection: string | null = null;
  let recent: string | null = null;
  let answers = 0;
  let pursued = false;
  const first = Math.max(0, clientLines.length - WITHIN);
  clientLines.slice(first).forEach((line, k) => {
    const stance: ClientStance = readClientStance(line, langue);
    const raised = raisedObjection(line, stance, sale, presented);
    pursued = false;
    if (raised !== null) {
      objection = raised;
      recent = raised;
      answers = 0;
      return;
    }
    if (objection === null) return;
    // The client speaks first: his line number i answers the candidate’s number i - 1.
    const before = candidateLines[candidateLines.length - clientLines.length + first + k] ?? '';
    const opposes = stance === 'objection' || stance === 'refus';
    const short = rememberReading(line, langue).tokens.length <= BOUNCES && stance !== 'accord';
    const answering = asks(before, langue) && stance !== 'accord' && answers < ANSWERS;
    if (answering) answers++;
    pursued = opposes || short || answering;
    if (!pursued) objection = null;
  });
  return { objection, pursued, recent };
}
