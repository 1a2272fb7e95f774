import { reply, type Rule } from '../rule.ts';

/** Next steps, complaints, law, extras: the acts left once the sale's own are dealt with. */
export const followUpTalk: Rule = {
  nom: 'répondre à la suite proposée',
  decide({ does, state }) {
    if (does('vente_additionnelle')) {
      return state.confiance >= 6
        ? reply('additionnel_accepte', 'La proposition complémentaire vient à propos.')
        : reply('additionnel_refuse', 'Le client n’est pas prêt à prendre davantage.');
    }
    if (does('engager_suite')) {
      return state.confiance >= 4 || state.accord !== null
        ? reply('suite_acceptee', 'Une suite datée est proposée, la confiance suffit.')
        : reply('report', 'Une suite est proposée, mais la confiance manque.');
    }
    if (does('proposer_solution')) return reply('solution', 'Une solution est proposée.', true);
    if (does('s_excuser')) return reply('excuses', 'Le candidat présente des excuses.');
    if (does('conformite'))
      return reply('conformite', 'Un point de droit ou de contrat est précisé.', true);
    return null;
  },
};
