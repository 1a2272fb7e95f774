import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';

/** Needs the candidate used in an argument, as the log tells; null when the situation lists none. */
export const needsUsed: Measure = {
  nom: 'besoins_exploites',
  libelle: 'Besoins repris dans l’argumentation',
  unite: 'besoins',
  mesurer({ tours, besoins }) {
    if (tours.length === 0 || besoins.length === 0) return { valeur: null, preuves: [] };
    const used = besoins.filter(({ exploite }) => exploite !== null);
    return {
      valeur: used.length,
      preuves: used.flatMap(({ exploite }) => {
        const turn = tours.find(({ tour }) => tour === exploite);
        const remark = 'Répond à un besoin que le client a exprimé.';
        return turn ? [candidateSaid(turn, ['avantage', 'preuve'], remark)] : [];
      }),
    };
  },
};
