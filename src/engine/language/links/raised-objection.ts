import type { ClientStance } from '#engine/domain/analysis.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { ENOUGH, rankObjections } from '../match-objection.ts';

/** Points an objection needs when the client sounds neutral or asks, and when he sounds in agreement. */
const UNSURE = 2;
const PLAIN = 2.7;
/** Points it needs before anything has been presented. */
const EARLY = 2.6;

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
        ? ENOUGH
        : EARLY
      : stance === 'accord'
        ? PLAIN
        : UNSURE;
  return score >= needed ? id : null;
}
