import type { Reading } from '../../text/reading.ts';
import type { Figure } from './figure.ts';

/** Known already, or another’s: « ces douze jours », « vos 28 salariés », « depuis deux ans ». */
const KNOWN = /^(ces|vos|leurs|ses|mes|depuis|contre|since|your|their|these|those)$/;

/** « Deux mille, j’irai pas », « deux mille trois là je peux pas »: turned down as soon as said. */
function isTurnedDown({ tokens }: Reading, to: number): boolean {
  for (let at = to; at < to + 2; at++) {
    if (/^[.?!]$/.test(tokens[at - 1]?.after ?? '.')) return false;
    if (!/^(je|on|nous)$/.test(tokens[at]?.word ?? '')) continue;
    return (
      /^(irai|peux|peut|pouvons|vais|pourrai|sais)$/.test(tokens[at + 1]?.word ?? '') &&
      tokens[at + 2]?.word === 'pas' &&
      // « Six mille six cents, je peux pas mieux »: as far as one goes.
      !/^(mieux|plus|moins|descendre|faire)$/.test(tokens[at + 3]?.word ?? '')
    );
  }
  return false;
}

/** « Plus d’un an », « une fois par semaine », « qu’on a suivis un an »: an article that only measures. */
function isMeasure({ tokens }: Reading, { from, unite }: Figure, before: string): boolean {
  if (tokens[from]?.value !== null) return false;
  const further = tokens[from - 2]?.word ?? '';
  if (unite === 'fois' || (before === 'd' && /^(plus|moins)$/.test(further))) return true;
  // What lasted, not what will; « on a dit un an » is agreed.
  return (
    /^(a|ai|as|ont|avons|avez|avait)$/.test(further) &&
    /[eiu]s?$/.test(before) &&
    !/^(dit|mis|prevu|convenu|note|fixe)$/.test(before)
  );
}

/** « Les deux références » are known already; « les 290, je les passe à 190 » changes what was said. */
function isSpokenOf({ tokens }: Reading, { from, sorte }: Figure, before: string): boolean {
  if (!/^(les|the)$/.test(before)) return false;
  const next = tokens[from + 1]?.word ?? '';
  if (before === 'les' && /^(je|on|nous)$/.test(next)) return true;
  return sorte === 'quantite' && tokens[from]?.after === '' && /^[a-z]{3,}s$/.test(next);
}

/** Whether a term is said as if put on the table: not known already, nor refused, nor merely measured. */
export function isPutForward(reading: Reading, figure: Figure): boolean {
  const { from, to } = figure;
  const previous = reading.tokens[from - 1];
  const before = previous?.after === '' ? previous.word : '';
  return !(
    KNOWN.test(before) ||
    isTurnedDown(reading, to) ||
    isMeasure(reading, figure, before) ||
    isSpokenOf(reading, figure, before)
  );
}
