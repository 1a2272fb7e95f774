import type { Amount } from './amount.ts';
import { isBare } from './is-bare.ts';
import type { IssueProfile } from './issue-profile.ts';
import { spanOf } from './span-of.ts';

/** Whether an issue’s prices have cents. */
const hasCents = ({ issue }: IssueProfile): boolean =>
  spanOf(issue).ends.some((value) => !Number.isInteger(value));

/** A price may be above what is negotiated: the formula without commitment, the price before a discount. */
const BEYOND = 1.3;

const isTwoDigit = ({ value }: Amount): boolean =>
  Number.isInteger(value) && value >= 10 && value < 100;

/** Whether a figure comes right after another, and both are plain: nothing is counted, nothing stands between. */
const isPair = (before: Amount | undefined, amount: Amount): before is Amount =>
  before !== undefined &&
  before.to === amount.from &&
  before.noun !== '' &&
  before.unit === 'nombre' &&
  (amount.unit === 'nombre' || amount.unit === 'euros') &&
  Number.isInteger(before.value) &&
  isTwoDigit(amount) &&
  isBare(amount);

/**
 * « Six quarante la semaine », « trois quatre-vingt-quinze »: where prices have cents, a figure and
 * the two-digit one that follows it are one price, when that price fits an issue. “Four eighty”
 * is 480 where an issue takes that, “eighty-one seventy” 8 170, “five two fifty” 5 250.
 */
export function joinDecimals(
  amounts: readonly Amount[],
  profiles: readonly IssueProfile[],
): Amount[] {
  const priced = profiles.filter(({ unit }) => unit === 'euros');
  const fine = priced.filter(hasCents);
  const fits = (value: number, among: readonly IssueProfile[], beyond: number): boolean =>
    among.some(({ low, high }) => value >= low && value <= high * beyond);
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    const further = joined.at(-2);
    const join = (value: number, from: number, words: number): void => {
      joined.splice(-words, words, { ...amount, value, unit: 'euros', from });
    };
    if (!isPair(before, amount)) {
      joined.push(amount);
      continue;
    }
    const hundreds = before.value * 100 + amount.value;
    const thousands = (further?.value ?? 0) * 1000 + hundreds;
    const three =
      further !== undefined &&
      further.to === before.from &&
      further.noun !== '' &&
      further.unit === 'nombre' &&
      Number.isInteger(further.value) &&
      before.value < 10;
    if (fits(hundreds / 100, before.value < 100 ? fine : priced, BEYOND))
      join(hundreds / 100, before.from, 1);
    else if (before.value < 100 && fits(hundreds, priced, 1)) join(hundreds, before.from, 1);
    else if (three && fits(thousands, priced, 1)) join(thousands, further.from, 2);
    else joined.push(amount);
  }
  return joined;
}
