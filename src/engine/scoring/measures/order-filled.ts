import type { Measure } from '../measure.ts';

/** Whether the order form was filled; null when the client did not agree to a deal. */
export const orderFilled: Measure = {
  nom: 'commande_remplie',
  libelle: 'Bon de commande rempli',
  unite: '1 oui, 0 non',
  mesurer({ commande, fin }) {
    if (fin?.comment !== 'accord' && !commande) return { valeur: null, preuves: [] };
    return { valeur: commande ? 1 : 0, preuves: [] };
  },
};
