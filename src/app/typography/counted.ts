import { figure } from './numbers.ts';

/** Words that keep their s in the singular. */
const SAME = /^(mois|fois)\b/;

/** A figure with its unit, in the singular below two: « 3 tours », « 1 tour », « 0 tour ». */
export function counted(value: number, unit: string): string {
  const singular = Math.abs(value) < 2 && !SAME.test(unit);
  return `${figure(value)}\u00a0${singular ? unit.replace(/^(\p{L}{2,})s\b/u, '$1') : unit}`;
}
