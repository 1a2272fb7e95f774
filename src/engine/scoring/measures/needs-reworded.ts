import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';

/** Needs the candidate said again, as the log tells; null when the situation lists none. */
export const needsReworded: Measure = {
  nom: 'besoins_reformules',
  libelle: 'Besoins reformulés',
  unite: 'besoins',
  mesurer({ tours, besoins }) {
    if (tours.length === 0 || besoins.length === 0) return { valeur: null, preuves: [] };
    const reworded = besoins.filter(({ reformule }) => reformule !== null);
    return {
      valeur: reworded.length,
      preuves: reworded.flatMap(({ reformule }) => {
        const turn = tours.find(({ tour }) => tour === reformule);
        return turn ? [candidateSaid(turn, ['reformuler'], 'Redit un besoin du client.')] : [];
      }),
    };
  },
};
