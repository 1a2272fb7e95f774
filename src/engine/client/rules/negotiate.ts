import { acceptable } from '#engine/negotiation/acceptable.ts';
import { agreesToClient } from '../agrees-to-client.ts';
import { readyToSign } from '../ready-to-sign.ts';
import { bargain } from '../bargain.ts';
import { reply, type Rule, type Verdict } from '../rule.ts';
import type { ClientView } from '../client-view.ts';

/** Terms are on the table: the client takes them, takes one point, or says what he wants. */
export const negotiate: Rule = {
  nom: 'marchander',
  decide(view) {
    const { analysis, state, does } = view;
    if (state.accord !== null) return null;
    const agreesWithClient = agreesToClient(analysis, state);
    const offers =
      does('proposer_conditions', 'conceder', 'demander_contrepartie') &&
      analysis.conditions.length > 0;
    if (agreesWithClient || offers) return answerOffer(view, agreesWithClient);
    if (does('defendre_prix')) {
      return reply(
        'defense_prix',
        'Le candidat tient sa position sans rien mettre d’autre sur la table.',
        true,
      );
    }
    if (does('conceder'))
      return reply('concession_seche', 'Le candidat cède sans rien demander en échange.');
    if (does('demander_contrepartie')) {
      return reply(
        'contrepartie_acceptee',
        'Le candidat demande une contrepartie que le client peut donner.',
        true,
      );
    }
    return null;
  },
};

function answerOffer(view: ClientView, agreesWithClient: boolean): Verdict {
  const { state, scenario, analysis, pending } = view;
  const { demand, counter } = bargain(view);
  const offered = state.offreCandidat ?? {};
  const takes = acceptable(
    offered,
    scenario.enjeux,
    agreesWithClient ? (state.exigence ?? demand) : demand,
  );
  if (takes && pending.length === 0 && agreesWithClient && readyToSign(state)) {
    return {
      intention: { type: 'accepter', conditions: counter.whole },
      raison: 'Le candidat accepte les conditions du client.',
      suite: false,
    };
  }
  const spoken =
    scenario.enjeux.find(({ id }) => id === analysis.conditions.at(-1)?.enjeu) ?? counter.issue;
  if (takes) {
    return {
      intention: { type: 'accepter_point', enjeu: spoken.id, conditions: offered },
      raison: 'L’offre lui convient : il attend qu’on lui propose de conclure.',
      suite: true,
    };
  }
  return {
    intention: {
      type: 'contre_offre',
      enjeu: counter.issue.id,
      conditions: counter.terms,
      exigence: demand,
      conclusif: false,
    },
    raison: `L’offre vaut moins que ce que le client demande ; il insiste sur ce qui compte pour lui (${counter.issue.libelle.toLowerCase()}).`,
    suite: false,
  };
}
