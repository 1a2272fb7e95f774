import type { Measure } from '../measure.ts';

/** Whether the client resells: what C14 is looked at for. */
export const reseller: Measure = {
  nom: 'distributeur',
  libelle: 'Le client est un distributeur',
  unite: '1 oui, 0 non',
  mesurer: ({ contexte }) => ({
    valeur: contexte.contexte === 'distributeur' ? 1 : 0,
    preuves: [],
  }),
};
