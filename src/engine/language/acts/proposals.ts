import type { Act } from '#engine/domain/acts.ts';
import type { Evidence } from '../evidence.ts';
import { readClimate } from './climate.ts';
import type { Detector, Question, Turn } from './turn.ts';

/** A product added to the sale: a price just said, or an offer already on the table. */
function isExtra({ amounts, context, cues }: Turn, { sentence }: Question): boolean {
  return (
    context.onTable !== null ||
    amounts.some((amount) => amount.unit === 'euros' && sentence - amount.sentence <= 1) ||
    cues.some(({ acte }) => acte === 'vente_additionnelle')
  );
}

/** What the candidate puts to the client as his own doing: a step, an addition, the decision, an assent. */
export const detectProposals: Detector = (turn) => {
  const { view, context } = turn;
  const started = view.presented && context.candidateLines.length > 2;
  const { restating } = readClimate(turn);
  const found: Evidence[] = [];
  for (const question of turn.questions) {
    const { from, to, purpose } = question;
    const say = (acte: Act, force: number, raison: string): void => {
      found.push({ acte, from, to, force, raison });
    };
    if (purpose === 'decision') {
      if (started) say('conclure', 0.6, 'met la décision en question');
      else say('demander_accord', 0.55, 'demande un assentiment sur la marche à suivre');
    }
    if (purpose === 'ajout') {
      if (started && isExtra(turn, question))
        say('vente_additionnelle', 0.6, 'propose d’ajouter quelque chose');
      else if (started) say('conclure', 0.5, 'propose de prendre le produit');
      else say('demander_accord', 0.5, 'demande un assentiment');
    }
    if (purpose === 'suite') {
      if (context.candidateLines.length > 2)
        say('engager_suite', 0.6, 'propose la prochaine étape');
      say('demander_accord', 0.6, 'soumet son projet au client');
    }
    if (purpose === 'accord') {
      const answered =
        view.objection !== null &&
        !restating &&
        !turn.cues.some(
          ({ acte }) =>
            acte === 'proposer_solution' || acte === 'engager_suite' || acte === 'cadrer',
        ) &&
        turn.reading.sentences.some(
          (one) => one.from < from && !one.asked && one.to - one.from >= 6,
        );
      if (answered) say('verifier_objection', 0.55, 'demande un assentiment après sa réponse');
      else say('demander_accord', 0.6, 'demande un assentiment');
    }
  }
  return found;
};
