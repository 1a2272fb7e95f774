import { afterSaleCues } from './fr-after-sale.ts';
import { argumentCues } from './fr-argument.ts';
import { bargainCues } from './fr-bargain.ts';
import { benefitCues } from './fr-benefits.ts';
import { conclusionCues } from './fr-conclusion.ts';
import { conductCues } from './fr-conduct.ts';
import { contactCues } from './fr-contact.ts';
import { faultCues } from './fr-faults.ts';
import { compileCues } from './compile-cues.ts';
import { listeningCues } from './fr-listening.ts';
import { negotiationCues } from './fr-negotiation.ts';
import { objectionCues } from './fr-objections.ts';
import { resaleCues } from './fr-resale.ts';

/** Every cue of French, compiled. */
export const FRENCH_CUES = compileCues([
  ...contactCues,
  ...listeningCues,
  ...argumentCues,
  ...benefitCues,
  ...objectionCues,
  ...negotiationCues,
  ...bargainCues,
  ...conclusionCues,
  ...afterSaleCues,
  ...conductCues,
  ...faultCues,
  ...resaleCues,
]);
