import type { Act } from '#engine/domain/acts.ts';
import type { Stage } from '#engine/domain/stages.ts';
import type { Evidence } from '../evidence.ts';
import { BY_TONE, isEcho } from './find-questions.ts';
import { cuesOf, onSentence, within } from './cue-helpers.ts';
import type { Detector, Question, Turn } from './turn.ts';

/** Acts that take the place of a closed question in their own sentence (guide, rules 6, 23 and 29). */
const CLAIMING: readonly Act[] = [
  'demander_accord',
  'verifier_objection',
  'conclure',
  'engager_suite',
  'vente_additionnelle',
];

/** Whether another act explains the question mark of a sentence. */
export function isClaimed(turn: Turn, question: Question): boolean {
  if (question.purpose !== 'decouverte') return true;
  return turn.cues.some(
    (cue) => CLAIMING.includes(cue.acte) && cue.force >= 0.6 && within(cue, question),
  );
}

/** Stages in which a question shown by its mark alone mostly leans on the client. */
const LATE: readonly Stage[] = ['objections', 'negociation', 'conclusion', 'prise-de-conge'];

/**
 * « Six cents, ça le fait ? », « On s’en sort bien ? »: once the offer is presented, after an answer or
 * near the end, a question without any question word seeks an assent more than a fact.
 */
export function leans({ view, context, reading }: Turn, question: Question): boolean {
  if (question.raison !== BY_TONE || !view.presented || !LATE.includes(context.stage)) return false;
  const text = reading.sentences[question.sentence]?.text ?? '';
  if (OF_CLIENT[reading.language].test(text)) return false;
  return (
    context.stage === 'conclusion' ||
    context.stage === 'prise-de-conge' ||
    reading.sentences.some(
      (one) => one.from < question.from && !one.asked && one.to - one.from >= 4,
    )
  );
}

/** A fact of the client’s: « vous avez », « votre ». */
const OF_CLIENT = {
  fr: / (?:vous (?:en |y |l |les |le |la )?(?:avez|etes|aviez|etiez|faites|utilisez|connaissez)|votre|vos) /,
  en: / (?:you (?:have|are|had|were|use)|your) /,
} as const;

/** Questions of discovery, and those that make the client go on about what he has just said. */
export const detectQuestions: Detector = (turn) => {
  const { reading, view, questions } = turn;
  const found: Evidence[] = [];
  for (const question of questions) {
    const claimed = isClaimed(turn, question);
    const force = claimed
      ? question.kind === 'question_ouverte'
        ? 0.6
        : 0.2
      : leans(turn, question)
        ? 0.65
        : 1;
    found.push({
      acte: question.kind,
      from: question.from,
      to: question.to,
      force: question.force * force,
      raison: question.raison,
    });
    const sentence = reading.sentences[question.sentence];
    if (sentence === undefined || claimed) continue;
    const damp = view.presented ? 0.75 : 1;
    const follow = (force: number, raison: string): void => {
      found.push(onSentence(turn, question.sentence, 'relancer', force * damp, raison));
    };
    if (isEcho(reading, sentence, view)) {
      follow(0.85, 'renvoie un mot du client');
      continue;
    }
    const shared = reading.stems
      .slice(Math.max(0, question.from - 8), question.to)
      .filter((stem) => stem !== null && view.lastStems.has(stem)).length;
    if (shared > 0) {
      const near = question.sentence === 0;
      follow((shared > 1 ? 0.55 : 0.42) * (near ? 1.1 : 0.9), 'question sur les mots du client');
    }
    if (
      / (?:ca|cela|elles?|ils?|en|ces?|cet) /.test(sentence.text) &&
      turn.context.clientLines.length > 1 &&
      !view.presented
    ) {
      follow(0.22, 'question qui renvoie à ce qui précède');
    }
    if (
      sentence.to - sentence.from <= 4 &&
      reading.sentences.length <= 2 &&
      turn.context.clientLines.length > 1
    ) {
      follow(0.4, 'courte question de suite');
    }
  }
  const echoes = cuesOf(turn, 'relancer');
  for (const echo of echoes) {
    found.push(echo);
    if (!found.some(({ acte }) => acte === 'question_ouverte' || acte === 'question_fermee')) {
      found.push({ ...echo, acte: 'question_ouverte', force: 0.6 });
    }
  }
  return found;
};
