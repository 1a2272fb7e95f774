import type { SaleContext } from '#engine/domain/sale-context.ts';
import { rememberReading } from '../text/remember-reading.ts';

const memo = new WeakMap<SaleContext, ReadonlySet<number>>();

/** The figures of the price list, and the sums of two of them (a mattress and its base). */
export function listedValues(sale: SaleContext): ReadonlySet<number> {
  const kept = memo.get(sale);
  if (kept !== undefined) return kept;
  const values = rememberReading(sale.tarif, sale.langue).tokens.flatMap(({ value }) => (value === null ? [] : [value]));
  const prices = values.filter((value) => value > 50);
  const sums = prices.flatMap((one, i) => prices.slice(i + 1).map((other) => one + other));
  const listed = new Set([...values, ...sums]);
  memo.set(sale, listed);
  return listed;
}
