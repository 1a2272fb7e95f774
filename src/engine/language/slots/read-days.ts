import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Reading } from '../text/reading.ts';
import type { Amount } from './amount.ts';
import { readFigures } from './figures/read-figures.ts';
import { profileIssues } from './issue-profile.ts';

/** The days of a month that a turn names, where one is at stake (« le vendredi 11 », for a date in April); else none. */
export function readDays(reading: Reading, sale: SaleContext): Amount[] {
  if (profileIssues(sale).every(({ unit }) => unit !== 'date')) return [];
  return readFigures(reading).flatMap(({ sorte, valeur, unite, from, to, sentence }): Amount[] => {
    if (sorte !== 'date' || valeur === null) return [];
    const [month = ''] = unite.split(' ');
    return [
      { value: valeur, unit: 'date', per: null, noun: month, aside: false, from, to, sentence },
    ];
  });
}
