import type { Command, CommandType } from '#engine/domain/command.ts';
import { fact } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { PHASE_LABELS, type Phase } from '#engine/domain/stages.ts';
import { add, draft, type Draft } from './draft.ts';
import { letTimePass } from './let-time-pass.ts';
import type { Outcome, Refusal, World } from './outcome.ts';
import type { Step } from './step.ts';
import { answerJury, endExchange, handSelfAssessment } from './paper-phases.ts';
import { openInterview, takeTurn } from './take-turn.ts';

/** Phases in which each command makes sense. */
const PHASES_OF: Readonly<Record<CommandType, readonly Phase[]>> = {
  commencer_preparation: ['tirage'],
  noter_preparation: ['preparation'],
  commencer_entretien: ['tirage', 'preparation'],
  parler: ['entretien'],
  remplir_commande: ['entretien', 'autoevaluation'],
  quitter: ['entretien'],
  regarder_l_heure: ['tirage', 'preparation', 'entretien', 'autoevaluation', 'echange', 'bilan'],
  rendre_autoevaluation: ['autoevaluation'],
  repondre_jury: ['echange'],
  terminer_echange: ['echange'],
};

/**
 * What a command does to a session. Pure: the clock's events due at `t` come first, then the
 * command's own. A refused command writes nothing of its own; the clock's events still count.
 *
 * @param t milliseconds since the current phase began, pauses left out
 */
export function handleCommand(
  state: SessionState,
  command: Command,
  world: World,
  t: number,
): Outcome {
  const instant = Math.max(state.t, Math.round(t));
  const timed = letTimePass(draft(state), world, instant);
  const ended = timed.state.phase !== state.phase;
  if (command.type === 'regarder_l_heure' || (ended && command.type === 'quitter')) {
    return { ok: true, facts: timed.facts, aFormuler: null };
  }
  if (!PHASES_OF[command.type].includes(timed.state.phase)) {
    if (timed.facts.length > 0) return { ok: true, facts: timed.facts, aFormuler: null };
    return { ok: false, refus: outOfPhase(timed.state.phase) };
  }
  const step = obey(timed, command, world, ended ? timed.state.t : instant);
  if ('code' in step) {
    if (timed.facts.length > 0) return { ok: true, facts: timed.facts, aFormuler: null };
    return { ok: false, refus: step };
  }
  return { ok: true, facts: step.draft.facts, aFormuler: step.aFormuler };
}

function obey(
  before: Draft,
  command: Exclude<Command, { type: 'regarder_l_heure' }>,
  world: World,
  t: number,
): Step {
  switch (command.type) {
    case 'commencer_preparation':
      return { draft: add(before, 0, fact('preparation.commencee', {})), aFormuler: null };
    case 'noter_preparation':
      return { draft: add(before, t, fact('preparation.notee', command.note)), aFormuler: null };
    case 'commencer_entretien':
      return openInterview(before, world);
    case 'parler':
      return takeTurn(before, command, world, t);
    case 'remplir_commande':
      return {
        draft: add(before, t, fact('bon_de_commande.rempli', { champs: command.champs })),
        aFormuler: null,
      };
    case 'quitter': {
      const { accord, suiteAcceptee } = before.state;
      const comment = accord !== null ? 'accord' : suiteAcceptee ? 'suite' : 'depart';
      return {
        draft: add(before, t, fact('entretien.termine', { comment, conditions: accord })),
        aFormuler: null,
      };
    }
    case 'rendre_autoevaluation':
      return handSelfAssessment(before, command, world, t);
    case 'repondre_jury':
      return answerJury(before, command, world, t);
    case 'terminer_echange':
      return endExchange(before, t);
  }
}

function outOfPhase(phase: Phase): Refusal {
  return {
    code: 'hors_phase',
    message: `Cette action n’est pas possible maintenant : l’épreuve en est à l’étape « ${PHASE_LABELS[phase]} ». Rechargez la page pour la retrouver.`,
  };
}
