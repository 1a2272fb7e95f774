import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';
import { takenUpWords } from '../taken-up-words.ts';

/** Words of the client the candidate uses again at least one exchange later. */
export const wordsTakenUp: Measure = {
  nom: 'reprises_du_client',
  libelle: 'Mots du client repris plus tard',
  unite: 'mots',
  mesurer(record) {
    if (record.tours.length === 0) return { valeur: null, preuves: [] };
    const taken = takenUpWords(record).filter(({ mots }) => mots.length > 0);
    return {
      valeur: taken.reduce((total, { mots }) => total + mots.length, 0),
      preuves: taken
        .filter(({ mots }) => mots.length > 1)
        .map(({ turn }) =>
          candidateSaid(turn, ['reformuler', 'avantage'], 'Reprend les mots du client.'),
        ),
    };
  },
};
