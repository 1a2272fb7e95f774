import type { Amount } from './amount.ts';
import { isBare } from './is-bare.ts';
import type { IssueProfile } from './issue-profile.ts';
import { spanOf } from './span-of.ts';

/** Whether an issue’s prices have cents. */
const hasCents = ({ issue }: IssueProfile): boolean =>
  spanOf(issue).ends.some((value) => !Number.isInteger(value));

/** A price may be above what is negotiated: the formula without commitment, the price before a discount. */
const BEYOND = 1.3;

/**
 * « Six quarante la semaine », « trois quatre-vingt-quinze »: where prices have cents, a figure and
 * the two-digit one that follows it are one price, when that price fits an issue. “Four eighty”
 * is 480 where an issue takes that.
 */
export function joinDecimals(
  amounts: readonly Amount[],
  profiles: readonly IssueProfile[],
): Amount[] {
  const priced = profiles.filter(({ unit }) => unit === 'euros');
  const fine = priced.filter(hasCents);
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    const pair =
      before !== undefined &&
      before.to === amount.from &&
      before.unit === 'nombre' &&
      (amount.unit === 'nombre' || amount.unit === 'euros') &&
      Number.isInteger(before.value) &&
      Number.isInteger(amount.value) &&
      amount.value >= 10 &&
      amount.value < 100 &&
      isBare(amount);
    const cents = before === undefined ? 0 : Math.round(before.value * 100 + amount.value) / 100;
    const fits = (value: number, among: readonly IssueProfile[], beyond: number): boolean =>
      among.some(({ low, high }) => value >= low && value <= high * beyond);
    const value = fits(cents, fine, BEYOND)
      ? cents
      : cents < 10 && fits(cents * 100, priced, 1)
        ? cents * 100
        : null;
    if (pair && value !== null)
      joined.splice(-1, 1, {
        ...amount,
        value: Math.round(value * 100) / 100,
        unit: 'euros',
        from: before.from,
      });
    else joined.push(amount);
  }
  return joined;
}
