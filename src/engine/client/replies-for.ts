import type { Intention } from '#engine/domain/intention.ts';
import type { ReplySituation } from '#engine/domain/reply-situations.ts';
import type { Reply, Scenario } from '#engine/domain/scenario.ts';

/** A line with its id in the scenario: the path to it, `besoins.b1.reponse.0`. */
export interface IdentifiedReply {
  readonly id: string;
  readonly reply: Reply;
}

/** Said when a scenario has no word for a situation: silence, which a play always allows. */
const SILENCE: Reply = { dit: '…', jeu: 'attend' };

/** All the scenario's lines that can word an intention; at least one. */
export function repliesFor(intention: Intention, scenario: Scenario): readonly IdentifiedReply[] {
  const [path, replies] = linesOf(intention, scenario);
  const identified = replies.map((reply, index) => ({ id: `${path}.${index}`, reply }));
  return identified.length > 0 ? identified : [{ id: `${path}.silence`, reply: SILENCE }];
}

function linesOf(
  intention: Intention,
  scenario: Scenario,
): [path: string, replies: readonly Reply[]] {
  const situation = (name: ReplySituation): [string, readonly Reply[]] => [
    `repliques.${name}`,
    scenario.repliques[name] ?? [],
  ];
  switch (intention.type) {
    case 'replique':
      return situation(intention.situation);
    case 'repondre_besoin': {
      const need = scenario.besoins.find(({ id }) => id === intention.besoin);
      return [`besoins.${intention.besoin}.${intention.niveau}`, need?.[intention.niveau] ?? []];
    }
    case 'soulever_objection':
      return objectionLines(intention.objection, 'formulations', scenario);
    case 'preciser_objection':
      return objectionLines(intention.objection, 'precisions', scenario);
    case 'maintenir_objection':
      return objectionLines(intention.objection, 'maintiens', scenario);
    case 'lever_objection':
      return objectionLines(intention.objection, 'levees', scenario);
    case 'contre_offre':
      return situation(intention.conclusif ? 'accord_sous_condition' : 'contre_offre');
    case 'demander_geste':
      return situation('demande_geste');
    case 'accepter_point':
      return situation('point_accepte');
    case 'accepter':
      return situation('accord');
  }
}

function objectionLines(
  id: string,
  part: 'formulations' | 'precisions' | 'maintiens' | 'levees',
  scenario: Scenario,
): [path: string, replies: readonly Reply[]] {
  const objection = scenario.objections.find((one) => one.id === id);
  return [`objections.${id}.${part}`, objection?.[part] ?? []];
}
