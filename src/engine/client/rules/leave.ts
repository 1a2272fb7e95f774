import type { ReplySituation } from '#engine/domain/reply-situations.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { reply, type Rule } from '../rule.ts';

/** Turns before which a « merci, au revoir » is not taken for the end without a decision. */
const TOO_EARLY = 4;

const SURE = 0.6;

/** The candidate takes his leave: the client too, as things stand. */
export const leave: Rule = {
  nom: 'prendre congé',
  decide({ state, analysis, does }) {
    const farewell = analysis.actes.find(({ acte }) => acte === 'prendre_conge');
    if (farewell === undefined) return null;
    const decided = state.accord !== null || state.suiteAcceptee;
    const asks = does(
      'question_ouverte',
      'question_fermee',
      'conclure',
      'proposer_conditions',
      'saluer',
    );
    if (asks || (!decided && (state.tours < TOO_EARLY || farewell.confiance < SURE))) return null;
    if (does('engager_suite') && !decided && state.confiance >= 4) {
      return reply('conge_suite', 'Le candidat fixe une suite et prend congé.');
    }
    return reply(farewellFor(state), 'Le candidat prend congé.');
  },
};

function farewellFor(state: SessionState): ReplySituation {
  if (state.accord !== null) return 'conge_accord';
  return state.suiteAcceptee ? 'conge_suite' : 'conge_refus';
}
