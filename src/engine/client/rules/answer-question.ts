import type { Act } from '#engine/domain/acts.ts';
import type { Intention } from '#engine/domain/intention.ts';
import type { ScenarioNeed } from '#engine/domain/scenario.ts';
import type { ClientView } from '../client-view.ts';
import { hasTold, pickNeed } from '../pick-need.ts';
import { reply, type Rule, type Verdict } from '../rule.ts';

/** Words up to which a probe (« C’est-à-dire ? Pouvez-vous m’en dire plus ? ») aims at nothing by itself. */
const BARE_PROBE = 12;

type Depth = Extract<Intention, { type: 'repondre_besoin' }>['niveau'];

/** As open as the question was: a closed one gets a hint, an open one the need, a probe its depth. */
export const answerQuestion: Rule = {
  nom: 'répondre à la question',
  decide(view) {
    const { does } = view;
    if (!does('question_ouverte', 'question_fermee', 'relancer')) return null;
    if (mostlyArgues(view)) return null;
    if (does('relancer')) return probe(view) ?? answer(view);
    return answer(view);
  },
};

/** An argument that only might hold a question is heard as an argument. */
function mostlyArgues({ analysis }: ClientView): boolean {
  const surest = (...acts: readonly Act[]): number =>
    Math.max(
      0,
      ...analysis.actes.filter(({ acte }) => acts.includes(acte)).map(({ confiance }) => confiance),
    );
  const question = surest('question_ouverte', 'question_fermee', 'relancer');
  return surest('caracteristique', 'avantage', 'preuve', 'annoncer_prix') > question + 0.2;
}

function answer(view: ClientView): Verdict {
  const { does, scenario } = view;
  const open = does('question_ouverte');
  const need = pickNeed(view) ?? (open ? firstUntold(view) : null);
  if (need === null)
    return reply('sans_reponse', 'La question ne touche rien que ce client ait à dire.', true);
  const order: readonly Depth[] = open ? ['reponse', 'profondeur'] : ['indice', 'reponse'];
  const depth = order.find((level) => !said(view, need, level));
  if (depth === undefined) return reply('deja_dit', 'Le client l’a déjà dit.');
  const why = open ? 'une question ouverte sur ce thème' : 'une question fermée : réponse courte';
  const rank = scenario.besoins.indexOf(need) + 1;
  return tell(need, depth, `Besoin ${rank} (${need.theme}), à ${why}.`);
}

/** A probe digs where the client last spoke, unless it is long enough to aim elsewhere. */
function probe(view: ClientView): Verdict | null {
  const { analysis } = view;
  const aimed = analysis.mots > BARE_PROBE ? pickNeed(view) : null;
  const last = Object.values(view.state.decisions)
    .map(({ intention }) => intention)
    .findLast((intention) => intention.type === 'repondre_besoin');
  const id = aimed?.id ?? last?.besoin;
  const need = view.scenario.besoins.find((one) => one.id === id);
  if (need === undefined) return null;
  const depth = hasTold(view, need) || said(view, need, 'indice') ? 'profondeur' : 'reponse';
  if (said(view, need, depth)) return null;
  return tell(need, depth, 'Le candidat fait développer ce que le client vient de dire.');
}

function firstUntold(view: ClientView): ScenarioNeed | null {
  return view.scenario.besoins.find((need) => !hasTold(view, need)) ?? null;
}

function said(view: ClientView, need: ScenarioNeed, depth: Depth): boolean {
  return Object.values(view.state.decisions).some(
    ({ intention }) =>
      intention.type === 'repondre_besoin' &&
      intention.besoin === need.id &&
      intention.niveau === depth,
  );
}

function tell(need: ScenarioNeed, niveau: Depth, raison: string): Verdict {
  return { intention: { type: 'repondre_besoin', besoin: need.id, niveau }, raison, suite: false };
}
