/** A plural in s; « mois » and « colis » keep theirs. */
const PLURAL = /^(\p{L}*[^i])s$/u;

/**
 * A figure with its unit, in French typography: `125 €/mois`, `16,50 €/kg`, `36 mois`.
 * Written by hand: `Intl` may differ from one runtime to the next, and logs must not.
 */
export function valueInWords(value: number, unit: string): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = '0', decimals] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
  const cents = unit.startsWith('€') ? decimals?.padEnd(2, '0') : decimals;
  const singular = Math.abs(rounded) < 2 ? unit.replace(PLURAL, '$1') : unit;
  return `${rounded < 0 ? '−' : ''}${grouped}${cents === undefined ? '' : `,${cents}`}\u00a0${singular}`;
}
