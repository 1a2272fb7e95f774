import type { Measure } from '../measure.ts';
import { apologies } from './apologies.ts';
import { approvedRewordings } from './approved-rewordings.ts';
import { argumentsMade } from './arguments.ts';
import { bareConcessions } from './bare-concessions.ts';
import { bareFeatures } from './bare-features.ts';
import { closeAttempts } from './close-attempts.ts';
import { closingSteps } from './closing-steps.ts';
import { completeArguments } from './complete-arguments.ts';
import { compliance } from './compliance.ts';
import { contradictions } from './contradictions.ts';
import { counterparts } from './counterparts.ts';
import { datedNextStep } from './dated-next-step.ts';
import { disparagements } from './disparagements.ts';
import { earlyQuestions } from './early-questions.ts';
import { extraSales } from './extra-sales.ts';
import { familiarities } from './familiarities.ts';
import { faults } from './faults.ts';
import { followUps } from './follow-ups.ts';
import { framing } from './framing.ts';
import { leaveTaking } from './leave-taking.ts';
import { linkedArguments } from './linked-arguments.ts';
import { listening } from './listening.ts';
import { loyalty } from './loyalty.ts';
import { needsRevealed } from './needs-revealed.ts';
import { needsReworded } from './needs-reworded.ts';
import { needsUsed } from './needs-used.ts';
import { nextSteps } from './next-steps.ts';
import { objectionCare } from './objection-care.ts';
import { objectionsAnswered } from './objections-answered.ts';
import { objectionsChecked } from './objections-checked.ts';
import { objectionsContradicted } from './objections-contradicted.ts';
import { objectionsExplored } from './objections-explored.ts';
import { objectionsLifted } from './objections-lifted.ts';
import { objectionsRaised } from './objections-raised.ts';
import { objectionsWelcomed } from './objections-welcomed.ts';
import { objectionsWellTreated } from './objections-well-treated.ts';
import { openQuestions } from './open-questions.ts';
import { openShare } from './open-share.ts';
import { orderFilled } from './order-filled.ts';
import { outcome } from './outcome.ts';
import { presentation } from './presentation.ts';
import { pressures } from './pressures.ts';
import { priceAfterDiscovery } from './price-after-discovery.ts';
import { priceHeld } from './price-held.ts';
import { proofs } from './proofs.ts';
import { proposedSummaries } from './proposed-summaries.ts';
import { questions } from './questions.ts';
import { recaps } from './recaps.ts';
import { resaleActions } from './resale-actions.ts';
import { resaleForms } from './resale-forms.ts';
import { resaleSized } from './resale-sized.ts';
import { reseller } from './reseller.ts';
import { rewordings } from './rewordings.ts';
import { solutions } from './solutions.ts';
import { themesExplored } from './themes.ts';
import { tradedShare } from './traded-share.ts';
import { wordsTakenUp } from './words-taken-up.ts';

const ALL: readonly Measure[] = [
  presentation,
  framing,
  questions,
  openQuestions,
  earlyQuestions,
  openShare,
  followUps,
  themesExplored,
  needsRevealed,
  needsReworded,
  needsUsed,
  listening,
  wordsTakenUp,
  rewordings,
  approvedRewordings,
  proposedSummaries,
  argumentsMade,
  completeArguments,
  linkedArguments,
  proofs,
  bareFeatures,
  objectionsRaised,
  objectionsWelcomed,
  objectionsExplored,
  objectionsAnswered,
  objectionsChecked,
  objectionsLifted,
  objectionsWellTreated,
  objectionsContradicted,
  objectionCare,
  priceAfterDiscovery,
  priceHeld,
  counterparts,
  bareConcessions,
  tradedShare,
  closingSteps,
  closeAttempts,
  recaps,
  nextSteps,
  datedNextStep,
  orderFilled,
  extraSales,
  loyalty,
  leaveTaking,
  outcome,
  apologies,
  solutions,
  compliance,
  faults,
  contradictions,
  disparagements,
  pressures,
  familiarities,
  reseller,
  resaleActions,
  resaleForms,
  resaleSized,
];

/** Every measure a grid may cite, by name. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  ALL.map((measure) => [measure.nom, measure]),
);
