import type { Amount } from './amount.ts';
import type { IssueProfile } from './issue-profile.ts';

/**
 * « Six quarante la semaine », « trois quatre-vingt-quinze »: where prices have cents, a figure and
 * the two-digit one that follows it are one price, when that price fits an issue.
 */
export function joinDecimals(
  amounts: readonly Amount[],
  profiles: readonly IssueProfile[],
): Amount[] {
  const fine = profiles.filter(
    ({ unit, issue }) =>
      unit === 'euros' &&
      [issue.client_ideal, issue.client_reserve, issue.candidat_ideal, issue.candidat_reserve].some(
        (value) => !Number.isInteger(value),
      ),
  );
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    const value = before === undefined ? 0 : Math.round(before.value * 100 + amount.value) / 100;
    const pair =
      before !== undefined &&
      before.to === amount.from &&
      before.unit === 'nombre' &&
      (amount.unit === 'nombre' || amount.unit === 'euros') &&
      Number.isInteger(before.value) &&
      Number.isInteger(amount.value) &&
      amount.value >= 10 &&
      amount.value < 100 &&
      fine.some(({ low, high }) => value >= low && value <= high);
    if (pair) joined.splice(-1, 1, { ...amount, value, unit: 'euros', from: before.from });
    else joined.push(amount);
  }
  return joined;
}
