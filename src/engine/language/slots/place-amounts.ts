import type { Condition } from '#engine/domain/analysis.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { Reading } from '../text/reading.ts';
import { convertAmount } from './convert-amount.ts';
import { isBeforeTotal, isPartOfTotal } from './find-totals.ts';
import type { MatchedAmount } from './match-amounts.ts';

/** A figure put on the table, and the words that say it. */
export interface PlacedAmount {
  readonly condition: Condition;
  readonly from: number;
  readonly to: number;
}

/** Words that put terms already known on the table again: a summary, a trade, a close. */
const RESTATES = {
  fr: / (?:recap\w*|resume|resumer|recapitule|relis|on a dit|si vous|a condition|on (?:signe|valide|y va|part)|bon de commande|contrat|devis|je garde|par ecrit|rassemble|concretement|c est ca) /,
  en: / (?:resume|sum up|recap|contract|if you|deal|so we) /,
} as const;

/** Points below which an amount belongs to no issue. */
const ENOUGH = 0.5;

/**
 * Attaches the figures of a turn to the issues of the situation (rule 9 of the guide): only what the
 * candidate puts on the table.
 */
export function placeAmounts(
  reading: Reading,
  matched: readonly MatchedAmount[],
  onTable: Terms | null,
): PlacedAmount[] {
  const amounts = matched.map(({ amount }) => amount).filter(({ aside }) => !aside);
  const values = amounts.map(({ value }) => value);
  const placed: PlacedAmount[] = [];
  for (const { amount, turnedDown, matches } of matched) {
    if (turnedDown) continue;
    let top = matches[0];
    for (const match of matches) if (top !== undefined && match.points > top.points) top = match;
    if (top === undefined || top.points < ENOUGH) continue;
    const { profile: best } = top;
    const summed =
      isPartOfTotal(amount.value, values) ||
      (best.main && isBeforeTotal(reading, amount, amounts, best.high));
    if (best.unit === 'euros' && summed) continue;
    const valeur = convertAmount(amount, best) ?? amount.value;
    placed.push({
      condition: { enjeu: best.issue.id, valeur, unite: best.issue.unite },
      from: amount.from,
      to: amount.to,
    });
  }
  // One value said again alone is defended, not offered.
  const [only] = placed;
  const again =
    only !== undefined &&
    placed.length === 1 &&
    onTable?.[only.condition.enjeu] === only.condition.valeur;
  return again && !RESTATES[reading.language].test(reading.canon) ? [] : placed;
}
