import type { Reading } from '../text/reading.ts';
import type { Amount } from './amount.ts';

const TOTAL = /^(arrive|total|tout|ensemble|fait)$/;

/** « Le matelas est à 1 990 et avec le sommier on arrive à 2 680 »: the total comes with its words. */
export function isBeforeTotal(
  reading: Reading,
  amount: Amount,
  amounts: readonly Amount[],
  highest: number,
): boolean {
  return amounts.some((later) => {
    const larger = later.value > amount.value && later.value < amount.value * 3;
    if (later.from <= amount.from || !larger || later.value > highest) return false;
    const lead = reading.tokens.slice(Math.max(amount.to, later.from - 4), later.from);
    return lead.some(({ word }) => TOTAL.test(word));
  });
}

/** Whether a value is said together with the sum it goes into: only the sum is the price. */
export function isPartOfTotal(value: number, values: readonly number[]): boolean {
  return values.some(
    (other) => other !== value && values.some((sum) => Math.abs(other + value - sum) < 0.01),
  );
}
