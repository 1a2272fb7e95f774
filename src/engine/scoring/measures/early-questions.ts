import { countTurns } from './count-turns.ts';
import { asks } from './asks.ts';
import { discoveryTurns } from './discovery-turns.ts';

/** Turns with a question before the first word about the offer. */
export const earlyQuestions = countTurns({
  nom: 'questions_avant_argument',
  libelle: 'Questions posées avant de parler de l’offre',
  actes: ['question_ouverte', 'question_fermee', 'relancer'],
  when: (turn, record) => asks(turn) && discoveryTurns(record).includes(turn),
  remarque: 'Interroge avant d’argumenter.',
});
