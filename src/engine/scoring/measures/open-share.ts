import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';
import { round } from '../round.ts';
import { asks } from './asks.ts';
import { discoveryTurns } from './discovery-turns.ts';

/** Share of open questions among the turns that ask something before the offer; null without a question. */
export const openShare: Measure = {
  nom: 'part_questions_ouvertes_decouverte',
  libelle: 'Part de questions ouvertes dans la découverte',
  unite: '%',
  mesurer(record) {
    const asking = discoveryTurns(record).filter(asks);
    if (asking.length === 0) return { valeur: null, preuves: [] };
    const open = asking.filter(({ actes }) => actes.has('question_ouverte'));
    return {
      valeur: round((100 * open.length) / asking.length, 0),
      preuves: open.map((turn) =>
        candidateSaid(turn, ['question_ouverte'], 'Question ouverte pendant la découverte.'),
      ),
    };
  },
};
