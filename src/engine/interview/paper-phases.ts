import type { Command } from '#engine/domain/command.ts';
import { fact, MAX_TURN_LENGTH } from '#engine/domain/session-event.ts';
import { add, type Draft } from './draft.ts';
import type { Step } from './step.ts';
import type { World } from './outcome.ts';

/** The self-assessment is handed in; the jury asks its first question. */
export function handSelfAssessment(
  before: Draft,
  {
    niveaux,
    reussi,
    a_refaire,
    objectif_atteint,
  }: Extract<Command, { type: 'rendre_autoevaluation' }>,
  world: World,
  t: number,
): Step {
  const handed = add(
    before,
    t,
    fact('autoevaluation.faite', { niveaux, reussi, a_refaire, objectif_atteint }),
  );
  return { draft: askNext(handed, world, 0), aFormuler: null };
}

/** The candidate answers the jury; the next question comes, if any is left. */
export function answerJury(
  before: Draft,
  { id, texte }: Extract<Command, { type: 'repondre_jury' }>,
  world: World,
  t: number,
): Step {
  const asked = before.state.jury.find((exchange) => exchange.id === id);
  if (asked === undefined) {
    return {
      code: 'question_inconnue',
      message: 'Le jury n’a pas posé cette question. Rechargez la page pour retrouver la sienne.',
    };
  }
  if (asked.reponse !== null) {
    return {
      code: 'deja_repondu',
      message: 'Vous avez déjà répondu à cette question : votre réponse est enregistrée.',
    };
  }
  if (texte.trim() === '') {
    return {
      code: 'tour_vide',
      message: 'Votre réponse est vide. Écrivez-la, ou terminez l’échange.',
    };
  }
  if (texte.length > MAX_TURN_LENGTH) {
    return {
      code: 'tour_trop_long',
      message: `Votre réponse compte ${texte.length} caractères ; ${MAX_TURN_LENGTH} sont admis. Raccourcissez-la : rien n’est perdu.`,
    };
  }
  const answered = add(before, t, fact('jury.reponse', { id, texte: texte.trim() }));
  return { draft: askNext(answered, world, t), aFormuler: null };
}

/** The exchange is over: the report can be made. */
export function endExchange(before: Draft, t: number): Step {
  return { draft: add(before, t, fact('echange.termine', {})), aFormuler: null };
}

function askNext(before: Draft, { scenario }: World, t: number): Draft {
  const asked = new Set(before.state.jury.map(({ id }) => id));
  const next = scenario.jury.questions.find(({ id }) => !asked.has(id));
  return next === undefined
    ? before
    : add(before, t, fact('jury.question', { id: next.id, texte: next.texte }));
}
