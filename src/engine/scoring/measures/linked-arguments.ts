import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';
import { takenUpWords } from '../taken-up-words.ts';

/**
 * Arguments tied to what this client said: the turn gives an advantage or a proof and takes up the
 * client's words, or the log says it uses a revealed need.
 */
export const linkedArguments: Measure = {
  nom: 'arguments_lies_a_un_besoin',
  libelle: 'Arguments liés à ce que le client a dit',
  unite: 'tours',
  mesurer(record) {
    if (record.tours.length === 0) return { valeur: null, preuves: [] };
    const used = new Set(record.besoins.map(({ exploite }) => exploite));
    const linked = takenUpWords(record)
      .filter(
        ({ turn, mots }) =>
          (turn.actes.has('avantage') || turn.actes.has('preuve')) &&
          (mots.length > 0 || used.has(turn.tour)),
      )
      .map(({ turn }) => turn);
    return {
      valeur: linked.length,
      preuves: linked.map((turn) =>
        candidateSaid(
          turn,
          ['avantage', 'preuve'],
          'Argument ciblé : répond à ce que ce client a dit.',
        ),
      ),
    };
  },
};
