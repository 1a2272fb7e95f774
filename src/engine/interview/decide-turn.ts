import type { Analysis } from '#engine/domain/analysis.ts';
import type { Decision, Intention } from '#engine/domain/intention.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import { fact, type SessionFact } from '#engine/domain/session-event.ts';
import { clientView } from '#engine/client/client-view.ts';
import { decide } from '#engine/client/decide.ts';
import { mindAfter } from '#engine/client/mind-after.ts';
import { moodOf } from '#engine/client/mood-of.ts';
import { add, type Draft } from './draft.ts';

/** The second half of a turn: what the client decides, and what that does to mood, needs, objections, offers. */
export function decideTurn(
  heard: Draft,
  analysis: Analysis,
  scenario: Scenario,
  t: number,
): { draft: Draft; decision: Decision } {
  const tour = heard.state.tours;
  const decision = decide(clientView(heard.state, scenario, analysis));
  let next = add(heard, t, fact('client.a_decide', { tour, decision }));
  for (const one of moodFacts(heard, decision, tour)) next = add(next, t, one);
  for (const intention of intentionsOf(decision)) {
    for (const one of intentionFacts(intention, tour)) next = add(next, t, one);
  }
  return { draft: next, decision };
}

function moodFacts({ state }: Draft, { humeur }: Decision, tour: number): SessionFact[] {
  if (humeur.length === 0) return [];
  const { confiance, patience } = mindAfter(state, humeur);
  return [
    fact('humeur.changee', {
      tour,
      de: state.humeur,
      vers: moodOf(confiance, patience),
      confiance,
      patience,
      pas: humeur,
    }),
  ];
}

function intentionFacts(intention: Intention, tour: number): SessionFact[] {
  switch (intention.type) {
    case 'repondre_besoin': {
      const id = intention.besoin;
      return intention.niveau === 'indice'
        ? [fact('besoin.evoque', { tour, id })]
        : [fact('besoin.revele', { tour, id, profond: intention.niveau === 'profondeur' })];
    }
    case 'soulever_objection':
      return [fact('objection.soulevee', { tour, id: intention.objection })];
    case 'lever_objection':
      return [fact('objection.levee', { tour, id: intention.objection })];
    case 'maintenir_objection':
      return [fact('objection.maintenue', { tour, id: intention.objection })];
    case 'contre_offre':
    case 'demander_geste':
      return [
        fact('offre.faite', {
          tour,
          par: 'client',
          conditions: intention.conditions,
          exigence: intention.exigence,
        }),
      ];
    case 'replique':
    case 'preciser_objection':
    case 'accepter_point':
    case 'accepter':
      return [];
  }
}
