import { approves } from '../approves.ts';
import { clientReplied } from '../client-replied.ts';
import type { Measure } from '../measure.ts';

/** Rewordings the client agreed with. */
export const approvedRewordings: Measure = {
  nom: 'reformulations_validees',
  libelle: 'Reformulations approuvées par le client',
  unite: 'tours',
  mesurer({ tours }) {
    if (tours.length === 0) return { valeur: null, preuves: [] };
    const turns = tours.filter((turn) => turn.actes.has('reformuler') && approves(turn));
    return {
      valeur: turns.length,
      preuves: turns.map((turn) =>
        clientReplied(turn, 'Le client se reconnaît dans la reformulation.'),
      ),
    };
  },
};
