import type { Act } from './acts.ts';

const OFFERS: ReadonlySet<Act> = new Set([
  'annoncer_prix',
  'proposer_conditions',
  'conceder',
  'demander_contrepartie',
  'recapituler',
  'conclure',
]);

/** Whether a turn that does this puts the figures it says on the table. */
export function putsOnTheTable(act: Act): boolean {
  return OFFERS.has(act);
}
