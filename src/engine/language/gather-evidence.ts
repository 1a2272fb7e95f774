import { detectArgument } from './acts/argument.ts';
import { detectConclusion } from './acts/conclusion.ts';
import { detectConduct } from './acts/conduct.ts';
import { detectContact } from './acts/contact.ts';
import { detectListening } from './acts/listening.ts';
import { detectNegotiation } from './acts/negotiation.ts';
import { detectObjection } from './acts/objection.ts';
import { detectPrice } from './acts/price.ts';
import { detectProposals } from './acts/proposals.ts';
import { detectQuestions } from './acts/questions.ts';
import type { Detector, Turn } from './acts/turn.ts';
import type { Evidence } from './evidence.ts';

const DETECTORS: readonly Detector[] = [
  detectContact,
  detectQuestions,
  detectListening,
  detectArgument,
  detectObjection,
  detectPrice,
  detectNegotiation,
  detectConclusion,
  detectProposals,
  detectConduct,
];

/** All that the rules see in a turn, for any act. */
export function gatherEvidence(turn: Turn): Evidence[] {
  return DETECTORS.flatMap((detect) => detect(turn));
}
