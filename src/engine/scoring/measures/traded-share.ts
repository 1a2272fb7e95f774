import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';
import { round } from '../round.ts';

/** Share of concessions tied to a counterpart; null when the candidate conceded nothing. */
export const tradedShare: Measure = {
  nom: 'part_concessions_echangees',
  libelle: 'Part des concessions échangées contre une contrepartie',
  unite: '%',
  mesurer({ tours }) {
    const given = tours.filter(({ actes }) => actes.has('conceder'));
    if (given.length === 0) return { valeur: null, preuves: [] };
    const traded = given.filter(({ actes }) => actes.has('demander_contrepartie'));
    return {
      valeur: round((100 * traded.length) / given.length, 0),
      preuves: traded.map((turn) =>
        candidateSaid(turn, ['demander_contrepartie'], 'Concession échangée.'),
      ),
    };
  },
};
