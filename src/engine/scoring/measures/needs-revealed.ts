import { clientReplied } from '../client-replied.ts';
import type { Measure } from '../measure.ts';

/** Needs of the situation the client let out; null when the situation lists none. */
export const needsRevealed: Measure = {
  nom: 'besoins_reveles',
  libelle: 'Besoins révélés par le client',
  unite: 'besoins',
  mesurer({ tours, besoins }) {
    if (tours.length === 0 || besoins.length === 0) return { valeur: null, preuves: [] };
    const revealed = besoins.filter(({ revele }) => revele !== null);
    return {
      valeur: revealed.length,
      preuves: revealed.flatMap(({ revele }) => {
        const turn = tours.find(({ tour }) => tour === revele);
        return turn?.reponse ? [clientReplied(turn, 'Le client livre un besoin.')] : [];
      }),
    };
  },
};
