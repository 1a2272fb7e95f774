import type { Condition } from '#engine/domain/analysis.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Reading } from '../text/reading.ts';
import type { Amount } from './amount.ts';
import { convertAmount } from './convert-amount.ts';
import { isBeforeTotal, isPartOfTotal } from './find-totals.ts';
import { isNotOffered } from './is-not-offered.ts';
import { profileIssues } from './issue-profile.ts';
import { joinDecimals } from './join-decimals.ts';
import { readAmounts } from './read-amounts.ts';
import { scoreAmount } from './score-amount.ts';

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
 * candidate puts on the table. `said`: stems and figures of his earlier turns.
 */
export function placeAmounts(
  reading: Reading,
  heard: readonly Amount[],
  sale: SaleContext,
  view: ClientView,
  said: ReadonlySet<string>,
  onTable: Terms | null,
): PlacedAmount[] {
  const sharesAsked =
    (view.last !== null && readAmounts(view.last).some(({ unit }) => unit === 'pourcent')) ||
    / (?:remise|pourcent|rabais|discount) /.test(view.last?.canon ?? '');
  const profiles = profileIssues(sale);
  const amounts = joinDecimals(heard, profiles);
  const values = amounts.map(({ value }) => value);
  const placed: PlacedAmount[] = [];
  for (const amount of amounts) {
    const sentence = reading.sentences[amount.sentence];
    if (sentence === undefined || isNotOffered(reading, amount, sentence, sale, view, said))
      continue;
    // A sum that only one issue can take needs no word to name it.
    const takers = profiles.filter(
      ({ unit, low, high }) => unit === 'euros' && amount.value >= low && amount.value <= high,
    );
    const [top] = profiles
      .map((profile) => {
        const table = onTable?.[profile.issue.id];
        const alone =
          takers.length === 1 && takers[0] === profile && profile.issue.client_ideal > 0;
        const setting = { reading, sentence, lastStems: view.lastStems, sharesAsked, table, alone };
        return { profile, points: scoreAmount(amount, profile, setting) };
      })
      .toSorted((a, b) => b.points - a.points);
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
