import type { Evidence } from '../evidence.ts';
import { readClimate } from './climate.ts';
import { cuesOf, onTurn, weaken } from './cue-helpers.ts';
import { detectNextStep } from './next-step.ts';
import type { Detector } from './turn.ts';

/** Closing, summing up, fixing what follows, selling more, keeping the client. */
export const detectConclusion: Detector = (turn) => {
  const { context, reading, placed, questions } = turn;
  const rank = context.candidateLines.length;
  const early = rank <= 2;
  const climate = readClimate(turn);
  const found: Evidence[] = [];
  const closing = cuesOf(turn, 'conclure');
  found.push(...weaken(closing, early ? 0.4 : 1));
  // « Plutôt lundi ou jeudi ? » at the moment of deciding closes (guide, rule 23).
  const deciding =
    context.stage === 'conclusion' && turn.view.presented && turn.view.stance !== 'objection';
  for (const question of questions) {
    const text = reading.sentences[question.sentence]?.text ?? '';
    if (deciding && question.kind === 'question_fermee' && / (?:ou|or) /.test(text)) {
      found.push({
        acte: 'conclure',
        from: question.from,
        to: question.to,
        force: 0.55,
        raison: 'choix proposé au moment de décider',
      });
    }
  }
  const recap = cuesOf(turn, 'recapituler');
  const repeated = placed.filter(
    ({ condition }) => context.onTable?.[condition.enjeu] === condition.valeur,
  ).length;
  found.push(
    ...weaken(
      recap,
      !turn.view.presented && placed.length === 0 && questions.length > 0
        ? 0.5
        : placed.length > 0
          ? 1.1
          : early
            ? 0.3
            : 0.75,
    ),
  );
  if (repeated >= 2)
    found.push(onTurn(turn, 'recapituler', 0.5, 'redit plusieurs valeurs déjà sur la table'));
  if (repeated >= 1 && closing.length > 0)
    found.push(onTurn(turn, 'recapituler', 0.4, 'redit l’offre et demande la décision'));
  found.push(...detectNextStep(turn));
  found.push(...weaken(cuesOf(turn, 'vente_additionnelle'), early ? 0.4 : 1));
  const kept = cuesOf(turn, 'fideliser');
  found.push(...weaken(kept, early ? 0.4 : 1));
  // Reselling is advised to a shopkeeper, not to the one who drinks the juice.
  found.push(
    ...weaken(
      cuesOf(turn, 'conseiller_revente'),
      (context.sale.contexte === 'distributeur' ? 1 : 0.3) *
        (climate.recap || climate.opening ? 0.5 : 1),
    ),
  );
  if (
    closing.length > 0 &&
    questions.length > 0 &&
    reading.sentences.at(-1)?.asked === true &&
    !early
  ) {
    found.push(onTurn(turn, 'conclure', 0.2, 'termine sur une question'));
  }
  return found;
};
