import type { Reading } from '../../text/reading.ts';
import type { Figure } from './figure.ts';

/** Whether a figure may be a term at all: no date, no hour, no gift. */
export function isTerm({ tokens }: Reading, { from, sorte, valeur }: Figure): boolean {
  if (/^(date|jour|heure)$/.test(sorte)) return false;
  // What is given for nothing is read by `placeGifts`.
  return valeur !== 0 || tokens[from]?.value !== null;
}
