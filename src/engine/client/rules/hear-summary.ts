import { hasTold } from '../pick-need.ts';
import { reply, type Rule } from '../rule.ts';

/** Reformulations and marks of listening. */
export const hearSummary: Rule = {
  nom: 'entendre la reformulation',
  decide(view) {
    const { does, analysis, scenario, treated } = view;
    if (treated !== null) return null;
    if (does('reformuler')) {
      const told = scenario.besoins.filter((need) => hasTold(view, need));
      const hit = told.filter(({ id }) => analysis.besoins.includes(id));
      return hit.length > 0 || (told.length > 0 && analysis.reprises.length >= 2)
        ? reply('reformulation_validee', 'La reformulation reprend ce que le client a dit.', true)
        : reply(
            'reformulation_corrigee',
            'La reformulation ne reprend rien de ce que le client a dit.',
          );
    }
    if (does('ecouter') && analysis.actes.length === 1)
      return reply('ecoute', 'Le candidat montre qu’il a entendu.');
    return null;
  },
};
