import type { Amount } from './amount.ts';
import type { IssueProfile } from './issue-profile.ts';

const IN_DAYS: ReadonlyMap<Amount['unit'], number> = new Map([
  ['minutes', 1 / 1440],
  ['heures', 1 / 24],
  ['jours', 1],
  ['semaines', 7],
  ['mois', 30],
  ['ans', 365],
]);

/** Whether a unit measures time. */
export function isTime(unit: Amount['unit']): boolean {
  return IN_DAYS.has(unit);
}

/** Value of an amount in the issue’s unit, or null when the units do not meet. */
export function convertAmount(amount: Amount, profile: IssueProfile): number | null {
  const { unit, value, per, noun } = amount;
  // « Le 11 », « le 11 avril »; « onze » alone counts, and dates nothing.
  if (unit === 'date' || profile.unit === 'date') {
    return unit === profile.unit && (noun === '' || noun === profile.noun) ? value : null;
  }
  if (unit === profile.unit) {
    const priced = unit === 'euros' || unit === 'nombre';
    return priced && per !== null && per !== profile.per ? null : value;
  }
  if (unit === 'nombre') return value;
  // « Trois fois par semaine » counts whatever comes so often; « en trois fois » does not.
  if (unit === 'fois' && profile.unit === 'nombre')
    return per !== null && per === profile.per ? value : null;
  const said = IN_DAYS.get(unit);
  const asked = IN_DAYS.get(profile.unit);
  if (said === undefined || asked === undefined) return null;
  if (unit === 'ans' && profile.unit === 'mois') return value * 12;
  if (unit === 'mois' && profile.unit === 'ans') return value / 12;
  const converted = Math.round(((value * said) / asked) * 100) / 100;
  // Half an hour may be offered; half a day is not what is meant by twelve hours.
  return converted >= 1 || (profile.unit === 'heures' && converted > 0) ? converted : null;
}
