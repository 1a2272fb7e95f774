import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';

/** Whether the candidate greets (1) and says who he is (1). */
export const presentation: Measure = {
  nom: 'presentation_faite',
  libelle: 'Salutation et présentation',
  unite: 'éléments sur 2',
  mesurer({ tours }) {
    if (tours.length === 0) return { valeur: null, preuves: [] };
    const hello = tours.find(({ actes }) => actes.has('saluer'));
    const name = tours.find(({ actes }) => actes.has('se_presenter'));
    return {
      valeur: (hello ? 1 : 0) + (name ? 1 : 0),
      preuves: [
        ...(hello ? [candidateSaid(hello, ['saluer'], 'Salue le client.')] : []),
        ...(name ? [candidateSaid(name, ['se_presenter'], 'Se présente.')] : []),
      ],
    };
  },
};
