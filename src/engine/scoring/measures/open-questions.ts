import { countTurns } from './count-turns.ts';

/** Turns with an open question. */
export const openQuestions = countTurns({
  nom: 'questions_ouvertes',
  libelle: 'Questions ouvertes',
  actes: ['question_ouverte'],
  remarque: 'Question ouverte : le client peut développer.',
});
