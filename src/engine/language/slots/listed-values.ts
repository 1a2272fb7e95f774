import { rememberSale } from '../links/remember-sale.ts';
import { rememberReading } from '../text/remember-reading.ts';

/** The figures of the price list, and the sums of two of them (a mattress and its base). */
export const listedValues = rememberSale((sale): ReadonlySet<number> => {
  const values = rememberReading(sale.tarif, sale.langue).tokens.flatMap(({ value }) =>
    value === null ? [] : [value],
  );
  const prices = values.filter((value) => value > 50);
  const sums = prices.flatMap((one, i) => prices.slice(i + 1).map((other) => one + other));
  return new Set([...values, ...sums]);
});

/** The amounts of money of the price list, and the sums of two of them. */
export const listedPrices = rememberSale((sale): ReadonlySet<number> => {
  const { tokens } = rememberReading(sale.tarif, sale.langue);
  const prices = tokens.flatMap(({ value }, i) =>
    value !== null && tokens[i + 1]?.word === 'euros' ? [value] : [],
  );
  const large = prices.filter((price) => price > 50);
  return new Set([
    ...prices,
    ...large.flatMap((one, i) => large.slice(i + 1).map((other) => one + other)),
  ]);
});
