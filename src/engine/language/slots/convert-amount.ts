import type { Amount } from './amount.ts';
import { isBare } from './is-bare.ts';
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

/** « Trente », « vingt-huit cinq » for a price in tens of thousands: the rank goes unsaid. */
function inThousands(amount: Amount, { main, low, high }: IssueProfile): number | null {
  const value = amount.value * 1000;
  return main && amount.unit === 'nombre' && isBare(amount) && value >= low && value <= high
    ? value
    : null;
}

/** “Four days” may be what is counted: “2 demo days”. */
const countsDays = ({ issue: { unite } }: IssueProfile): boolean =>
  /\b(?:days?|jours?|journees?|journées?)\b/i.test(unite);

/** Value of an amount in the issue’s unit, or null when the units do not meet. */
export function convertAmount(amount: Amount, profile: IssueProfile): number | null {
  const { unit, value, per, noun } = amount;
  // « Le 11 », « le 11 avril »; « onze » alone counts, and dates nothing.
  if (unit === 'date' || profile.unit === 'date') {
    return unit === profile.unit && (noun === '' || noun === profile.noun) ? value : null;
  }
  if (unit === profile.unit) {
    const priced = unit === 'euros' || unit === 'nombre';
    if (priced && per !== null && per !== profile.per) return null;
    return profile.cents ? Math.round(value * 10_000) / 100 : value;
  }
  if (unit === 'nombre') return inThousands(amount, profile) ?? value;
  // « Trois fois par semaine » counts whatever comes so often; « en trois fois » does not.
  if (unit === 'fois' && profile.unit === 'nombre')
    return per !== null && per === profile.per ? value : null;
  if (unit === 'jours' && profile.unit === 'nombre') return countsDays(profile) ? value : null;
  const said = IN_DAYS.get(unit);
  const asked = IN_DAYS.get(profile.unit);
  if (said === undefined || asked === undefined) return null;
  if (unit === 'ans' && profile.unit === 'mois') return value * 12;
  if (unit === 'mois' && profile.unit === 'ans') return value / 12;
  const converted = Math.round(((value * said) / asked) * 100) / 100;
  // Half an hour may be offered; half a day is not what is meant by twelve hours.
  return converted >= 1 || (profile.unit === 'heures' && converted > 0) ? converted : null;
}
