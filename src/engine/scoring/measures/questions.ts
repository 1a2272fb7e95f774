import { countTurns } from './count-turns.ts';

/** Turns that ask the client something about him. */
export const questions = countTurns({
  nom: 'questions',
  libelle: 'Questions posées',
  actes: ['question_ouverte', 'question_fermee', 'relancer'],
  remarque: 'Question posée au client.',
});
