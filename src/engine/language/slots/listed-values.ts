import type { SaleContext } from '#engine/domain/sale-context.ts';
import { rememberReading } from '../text/remember-reading.ts';

const memo = new WeakMap<SaleContext, ReadonlySet<number>>();

/** The figures of the price list, and the sums of two of them (a mattress and its base). */
export function listedValues(sale: SaleContext): ReadonlySet<number> {
  const kept = memo.get(sale);
  if (kept !== undefined) return kept;
  const values = rememberReading(sale.tarif, sale.langue).tokens.flatMap(({ value }) =>
    value === null ? [] : [value],
  );
  const prices = values.filter((value) => value > 50);
  const sums = prices.flatMap((one, i) => prices.slice(i + 1).map((other) => one + other));
  const listed = new Set([...values, ...sums]);
  memo.set(sale, listed);
  return listed;
}

const priceMemo = new WeakMap<SaleContext, ReadonlySet<number>>();

/** The amounts of money of the price list, and the sums of two of them. */
export function listedPrices(sale: SaleContext): ReadonlySet<number> {
  const kept = priceMemo.get(sale);
  if (kept !== undefined) return kept;
  const { tokens } = rememberReading(sale.tarif, sale.langue);
  const prices = tokens.flatMap(({ value }, i) =>
    value !== null && tokens[i + 1]?.word === 'euros' ? [value] : [],
  );
  const large = prices.filter((price) => price > 50);
  const listed = new Set([
    ...prices,
    ...large.flatMap((one, i) => large.slice(i + 1).map((other) => one + other)),
  ]);
  priceMemo.set(sale, listed);
  return listed;
}
