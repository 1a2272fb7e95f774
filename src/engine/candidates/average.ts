import type { Scenario, ScenarioSellingPoint } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { Candidate } from './candidate.ts';
import { CANDIDATE_NAME } from './candidate-name.ts';
import { CLOSED_QUESTIONS, OPEN_QUESTIONS } from './discovery-questions.ts';
import { pendingObjections } from '#engine/interview/pending-objections.ts';
import { habit } from './habit.ts';
import { inSentence } from './in-sentence.ts';
import { toldNeeds } from './told-needs.ts';
import { listTerms, nextOffer, offerInWords } from './trade.ts';
import { vary } from './vary.ts';

/** Turn at which each part of the sale begins: the average candidate follows his notes, not the client. */
const ARGUE_AT = 6;
const PRICE_AT = 8;
const DEAL_AT = 9;
const LEAVE_AT = 15;

/** Answers given to one objection before moving on. */
const TRIES = 2;

/** The average candidate: polite, a short discovery, arguments without proof, answers without welcome. */
export const average: Candidate = (state, scenario) => {
  const turn = state.tours;
  if (turn === 0)
    return `Bonjour, ${CANDIDATE_NAME}, de la société ${scenario.entreprise.nom}. Je viens vous présenter notre offre.`;
  if (turn >= LEAVE_AT) return 'Je vous remercie pour votre temps. Au revoir, bonne journée.';
  if (state.accord !== null)
    return 'Je vous remercie, je vous envoie le bon de commande. Au revoir, bonne journée.';
  if (turn < ARGUE_AT - 1) return question(state, scenario);
  if (turn === ARGUE_AT - 1) return partialSummary(state, scenario);
  const pending = pendingObjections(state).find((id) => tries(state, id) < TRIES);
  if (pending !== undefined) return answerObjection(state, scenario, pending);
  if (turn < PRICE_AT) return argue(state, scenario);
  if (state.offreCandidat === null || turn < DEAL_AT) return price(scenario);
  if (pendingObjections(state).length > 0) return followUp();
  if (state.offreClient === null) return 'Est-ce que vous souhaitez passer commande aujourd’hui ?';
  const offer = nextOffer(state, scenario);
  return turn % 2 === 0
    ? `Je peux vous proposer ${offerInWords(offer, scenario)}. On valide ?`
    : `Si vous passez commande cette semaine, je vous propose ${offerInWords(offer, scenario)}.`;
};

function question(state: SessionState, scenario: Scenario): string {
  const start = habit(state, 'plan de découverte', scenario.besoins.length);
  const need = scenario.besoins[(start + state.tours - 1) % scenario.besoins.length];
  const theme = need?.theme ?? 'autre';
  return (state.tours + habit(state, 'questions', 2)) % 2 === 1
    ? (OPEN_QUESTIONS[theme][0] ?? OPEN_QUESTIONS.autre.join(' '))
    : CLOSED_QUESTIONS[theme];
}

function partialSummary(state: SessionState, scenario: Scenario): string {
  const [first] = toldNeeds(state, scenario);
  return first === undefined
    ? 'D’accord, je vois.'
    : `Donc, si je comprends bien, ${inSentence(first.enonce)}.`;
}

function argue(state: SessionState, scenario: Scenario): string {
  const point =
    scenario.offre.find(({ id }) => state.argumentes[id] === undefined) ?? scenario.offre[0];
  if (point === undefined) return price(scenario);
  return `Nous avons ${inSentence(point.produit)} : ${inSentence(point.caracteristique)}. Cela vous permet d’avoir ceci : ${inSentence(point.avantage)}.`;
}

/** Answers without digging; brings a proof only when the first answer was not enough. */
function answerObjection(state: SessionState, scenario: Scenario, id: string): string {
  const point = answering(state, scenario, id);
  if (tries(state, id) === 0 && habit(state, 'écoute', 3) === 0)
    return 'Je comprends votre remarque. Qu’est-ce qui vous gêne exactement ?';
  const start = vary(state, ['Je comprends.', 'Oui, je comprends votre remarque.']);
  if (point === undefined) return `${start} Notre offre est de qualité.`;
  const late = tries(state, id) === 0 && habit(state, 'preuve', 2) === 0;
  const proof = late ? '' : ` J’en ai la preuve : ${inSentence(point.preuve)}.`;
  return `${start} Pour vous répondre, nous avons ${inSentence(point.caracteristique)}.${proof}`;
}

/** Now and then the right argument, by luck; most often the next one in his notes. */
function answering(
  state: SessionState,
  scenario: Scenario,
  id: string,
): ScenarioSellingPoint | undefined {
  const lucky = scenario.objections.find((one) => one.id === id)?.levee_par.arguments[0];
  const inspired = habit(state, `chance ${id}`, 2) === 0;
  return inspired && lucky !== undefined
    ? scenario.offre.find((point) => point.id === lucky)
    : scenario.offre[(tries(state, id) * 2 + state.tours) % scenario.offre.length];
}

function tries(state: SessionState, id: string): number {
  return Object.values(state.analyses).filter(({ objection }) => objection === id).length;
}

function followUp(): string {
  return 'Je vous envoie un devis et je vous rappelle vendredi à dix heures pour en parler, d’accord ?';
}

function price(scenario: Scenario): string {
  return `Notre tarif est le suivant : ${offerInWords(listTerms(scenario), scenario)}.`;
}
