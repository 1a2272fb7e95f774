import { clientReplied } from '../client-replied.ts';
import type { Measure } from '../measure.ts';

/** Objections raised by the client; null when there were none. */
export const objectionsRaised: Measure = {
  nom: 'objections_soulevees',
  libelle: 'Objections du client',
  unite: 'objections',
  mesurer({ objections, tours }) {
    if (objections.length === 0) return { valeur: null, preuves: [] };
    return {
      valeur: objections.length,
      preuves: objections.flatMap(({ soulevee }) => {
        const turn = tours.find(({ tour }) => tour === soulevee);
        return turn?.reponse ? [clientReplied(turn, 'Le client soulève une objection.')] : [];
      }),
    };
  },
};
