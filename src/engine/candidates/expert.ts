import type { Scenario, ScenarioSellingPoint } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { Candidate } from './candidate.ts';
import { CANDIDATE_NAME } from './candidate-name.ts';
import { OPEN_QUESTIONS } from './discovery-questions.ts';
import { pendingObjections } from '#engine/interview/pending-objections.ts';
import { gist } from './gist.ts';
import { habit } from './habit.ts';
import { inSentence } from './in-sentence.ts';
import { lastIntentions } from './last-intentions.ts';
import { toldNeeds } from './told-needs.ts';
import { listTerms, nextOffer, offerInWords } from './trade.ts';
import { treatObjection } from './treat-objection.ts';
import { vary } from './vary.ts';

/** Needs told from which the discovery has done its work (up to two more, by habit), and turns after which it stops anyway. */
const ENOUGH_NEEDS = 4;
const LONGEST_DISCOVERY = 16;

/** Arguments given before the price (one more by habit). */
const ARGUMENTS = 2;

const PRICE_IS = 'notre tarif est le suivant';

/** The ideal candidate: frames, discovers, reformulates, argues on needs told, trades, closes, dates. */
export const expert: Candidate = (state, scenario) => {
  const [raised] = pendingObjections(state);
  const pending = scenario.objections.find(({ id }) => id === raised);
  if (state.tours === 0) return opening(state, scenario);
  if (state.accord !== null || state.suiteAcceptee) return farewell(state, scenario);
  if (pending !== undefined) {
    return treatObjection(pending, state, scenario);
  }
  return (
    discover(state, scenario) ??
    summary(state, scenario) ??
    argue(state, scenario) ??
    deal(state, scenario)
  );
};

function opening(state: SessionState, scenario: Scenario): string {
  const title = scenario.client.civilite === 'madame' ? 'madame' : 'monsieur';
  const plan = vary(state, [
    'Je vous propose de faire d’abord le point sur vos besoins, puis de voir ensemble ce que nous pouvons vous apporter, en vingt minutes. Cela vous convient-il ?',
    'L’objet de notre rendez-vous est de comprendre votre situation, puis de construire une proposition avec vous, en une vingtaine de minutes. Est-ce que cela vous convient ?',
  ]);
  return `Bonjour ${title} ${scenario.client.nom}, je suis ${CANDIDATE_NAME}, de la société ${scenario.entreprise.nom}. Merci de me recevoir. ${plan}`;
}

function discover(state: SessionState, scenario: Scenario): string | null {
  const told = toldNeeds(state, scenario);
  if (
    told.length >= Math.min(ENOUGH_NEEDS + habit(state, 'curiosité', 3), scenario.besoins.length) ||
    state.tours > LONGEST_DISCOVERY
  )
    return null;
  if (Object.keys(state.argumentes).length > 0) return null;
  const [last] = lastIntentions(state);
  if (last?.type === 'repondre_besoin' && last.niveau === 'reponse' && told.length % 2 === 1) {
    return vary(state, [
      'C’est-à-dire ? Pouvez-vous m’en dire plus ?',
      'Je comprends. En quoi est-ce gênant pour vous, concrètement ?',
    ]);
  }
  const asked = new Set(
    state.script.filter(({ qui }) => qui === 'candidat').map(({ texte }) => texte),
  );
  const start = habit(state, 'première question', scenario.besoins.length);
  const order = [...scenario.besoins.slice(start), ...scenario.besoins.slice(0, start)];
  const untold = order.filter((need) => !told.includes(need));
  for (const { theme } of untold) {
    const question = OPEN_QUESTIONS[theme].find((one) => !asked.has(one));
    if (question !== undefined) return question;
  }
  return OPEN_QUESTIONS.autre.find((one) => !asked.has(one)) ?? null;
}

function summary(state: SessionState, scenario: Scenario): string | null {
  const told = toldNeeds(state, scenario);
  const done = scenario.besoins.some(({ id }) =>
    ['reformule', 'exploite'].includes(state.besoins[id] ?? 'cache'),
  );
  const tried = state.script.some(
    ({ qui, texte }) => qui === 'candidat' && texte.startsWith('Si je résume'),
  );
  if (done || tried || told.length === 0) return null;
  const facts = told.map(({ enonce }) => gist(enonce)).join(', ');
  return `Si je résume bien ce que vous m’avez dit : ${facts}. Est-ce bien cela ?`;
}

function argue(state: SessionState, scenario: Scenario): string | null {
  const told = toldNeeds(state, scenario);
  const given = Object.keys(state.argumentes).length;
  const enough = ARGUMENTS + habit(state, 'faconde', 2);
  const priced = priceSaid(state);
  if (given >= enough && priced) return null;
  if (given >= enough) return price(scenario);
  const fresh = scenario.offre.filter(({ id }) => state.argumentes[id] === undefined);
  const point =
    fresh.find(({ besoins }) => told.some(({ id }) => besoins.includes(id))) ?? fresh[0];
  return point === undefined
    ? price(scenario)
    : argument(point, told.find(({ id }) => point.besoins.includes(id))?.enonce);
}

function argument(point: ScenarioSellingPoint, need: string | undefined): string {
  const hook = need === undefined ? '' : `Vous me disiez : ${gist(need)}. `;
  return `${hook}C’est pour cela que je vous propose ceci, ${inSentence(point.produit)} : ${gist(point.caracteristique)}. Pour vous, cela veut dire : ${gist(point.avantage)}. La preuve : ${gist(point.preuve)}. Est-ce que cela vous parle ?`;
}

/** Whether the price was said, heard as such or not: one does not say it twice. */
function priceSaid(state: SessionState): boolean {
  return state.script.some(({ qui, texte }) => qui === 'candidat' && texte.includes(PRICE_IS));
}

function price(scenario: Scenario): string {
  return `Pour l’ensemble de ces services, ${PRICE_IS}, ${offerInWords(listTerms(scenario), scenario)}, suivi et accompagnement compris.`;
}

function deal(state: SessionState, scenario: Scenario): string {
  const intentions = lastIntentions(state);
  const ready = intentions.some(
    (one) =>
      one.type === 'accepter_point' ||
      (one.type === 'replique' && one.situation === 'signal_achat'),
  );
  const current = state.offreCandidat ?? listTerms(scenario);
  if (ready || intentions.some(({ type }) => type === 'lever_objection')) {
    return `Je récapitule notre accord : ${offerInWords(current, scenario)}. Nous sommes d’accord sur l’ensemble : je vous prépare le bon de commande pour signature aujourd’hui ?`;
  }
  if (state.offreClient === null && state.conclusions === 0) {
    return `Récapitulons : ${offerInWords(current, scenario)}. Souhaitez-vous que nous validions ensemble cette commande aujourd’hui ?`;
  }
  const offer = nextOffer(state, scenario);
  return `Si vous vous engagez à passer commande aujourd’hui, alors je peux vous proposer, en contrepartie, ${offerInWords(offer, scenario)}.`;
}

function farewell(state: SessionState, scenario: Scenario): string {
  const closing = state.script.findLast(({ qui }) => qui === 'candidat')?.texte ?? '';
  if (!closing.includes('Je vous envoie')) {
    const resale =
      scenario.contexte === 'distributeur'
        ? ' Pour la revente, je vous conseille une mise en avant en tête de gondole, et j’animerai une dégustation le premier samedi avec un argumentaire pour votre équipe.'
        : '';
    return `C’est noté.${resale} Je vous envoie le bon de commande ce soir, et nous fixons un rendez-vous de suivi le mois prochain pour faire le point ensemble.`;
  }
  const title = scenario.client.civilite === 'madame' ? 'madame' : 'monsieur';
  return `Je vous remercie de votre confiance, ${title} ${scenario.client.nom}. Je reste à votre disposition. Au revoir et bonne journée.`;
}
