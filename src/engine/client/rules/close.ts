import type { SessionState } from '#engine/domain/session-state.ts';
import { acceptable } from '#engine/negotiation/acceptable.ts';
import { bargain } from '../bargain.ts';
import { nextObjection } from '../next-objection.ts';
import { readyToSign } from '../ready-to-sign.ts';
import { reply, type Rule } from '../rule.ts';

/** Requests for the decision, without a better offer, that the client stands before refusing. */
const INSISTENCE = 3;

/** The candidate asks for the decision: yes, yes if, not yet. */
export const close: Rule = {
  nom: 'répondre à la demande de décision',
  decide(view) {
    const { state, scenario, analysis, does, pending } = view;
    if (!does('conclure') || state.accord !== null) return null;
    const kept = pending.at(-1);
    if (kept !== undefined) {
      return {
        intention: { type: 'maintenir_objection', objection: kept.id },
        raison: 'On demande une décision alors qu’une objection n’est pas levée.',
        suite: false,
      };
    }
    if (!hasArgued(state)) {
      return reply('conclusion_prematuree', 'Rien n’a encore été argumenté.');
    }
    if (!readyToSign(state)) {
      return reply(
        'report',
        'La confiance ne suffit pas pour signer, ou le client n’a pas été questionné.',
      );
    }
    const raised = nextObjection(view);
    if (raised !== null) {
      return {
        intention: { type: 'soulever_objection', objection: raised.id },
        raison: 'La demande de décision fait naître une dernière objection.',
        suite: false,
      };
    }
    const { demand, counter } = bargain(view);
    const offered = state.offreCandidat ?? {};
    if (acceptable(offered, scenario.enjeux, demand)) {
      return {
        intention: { type: 'accepter', conditions: counter.whole },
        raison: 'L’offre vaut au moins ce que le client allait demander lui-même.',
        suite: false,
      };
    }
    if (analysis.conditions.length === 0 && state.conclusions > INSISTENCE)
      return reply('refus', 'Les demandes de décision se répètent sans que l’offre bouge.');
    return {
      intention: {
        type: 'contre_offre',
        enjeu: counter.issue.id,
        conditions: counter.terms,
        exigence: demand,
        conclusif: true,
      },
      raison: 'L’offre ne suffit pas encore : le client dit à quelles conditions il signerait.',
      suite: false,
    };
  },
};

/** Whether the candidate has said anything for the offer yet. */
function hasArgued({ analyses }: SessionState): boolean {
  return Object.values(analyses).some(({ actes }) =>
    actes.some(({ acte }) => ['caracteristique', 'avantage', 'preuve'].includes(acte)),
  );
}
