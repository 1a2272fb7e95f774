import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';
import { asks } from './asks.ts';

const ENOUGH_QUESTIONS = 3;

/** Whether the first price comes after three turns of questions (1) or before (0); null without a price. */
export const priceAfterDiscovery: Measure = {
  nom: 'prix_annonce_apres_decouverte',
  libelle: 'Prix annoncé après la découverte',
  unite: '1 oui, 0 non',
  mesurer({ tours }) {
    const priced = tours.find(({ actes }) => actes.has('annoncer_prix'));
    if (!priced) return { valeur: null, preuves: [] };
    const known = tours.slice(0, priced.rang).filter(asks).length >= ENOUGH_QUESTIONS;
    const remark = known
      ? 'Annonce le prix une fois le besoin connu.'
      : 'Annonce le prix avant de connaître le besoin.';
    return {
      valeur: known ? 1 : 0,
      preuves: [candidateSaid(priced, ['annoncer_prix'], remark, known)],
    };
  },
};
