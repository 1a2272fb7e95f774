import { reply, type Rule } from '../rule.ts';

/** The first words: a greeting is returned, a plan announced is accepted. */
export const openTalk: Rule = {
  nom: 'ouvrir',
  decide({ does, state }) {
    const more = does(
      'question_ouverte',
      'question_fermee',
      'caracteristique',
      'avantage',
      'annoncer_prix',
    );
    if (more) return null;
    if (does('cadrer') && state.tours <= 6)
      return reply('cadre_accepte', 'Le candidat annonce le déroulé de l’échange.');
    if (does('saluer', 'se_presenter') && state.tours <= 3) {
      return reply('salutation', 'Le candidat salue et se présente.');
    }
    return null;
  },
};
