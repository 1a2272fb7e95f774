import { fact } from '#engine/domain/session-event.ts';
import { words } from '#engine/client/words.ts';
import type { Decision } from '#engine/domain/intention.ts';
import { dueMarks } from './clock.ts';
import { add, type Draft } from './draft.ts';
import { finishTurn } from './finish-turn.ts';
import type { World } from './outcome.ts';

const TIME_IS_UP: Decision = {
  intention: { type: 'replique', situation: 'temps' },
  suite: null,
  raison: 'Le temps imparti est écoulé.',
  regle: 'arrêter à l’heure',
  expression: 'neutre',
  humeur: [],
};

/**
 * Writes the clock's events due at `t`. When the interview's time is up, the client says so and the
 * interview ends: what was said after does not count.
 */
export function letTimePass(before: Draft, { scenario }: World, t: number): Draft {
  let next = before;
  for (const mark of dueMarks(before.state, t)) next = add(next, mark.t, mark.fact);
  const { state } = next;
  if (state.phase !== 'entretien' || state.horloge !== 'terminee') return next;
  const tour = state.tours;
  const scripted = words(TIME_IS_UP, state, scenario, state.humeur);
  next = add(next, state.t, fact('client.a_decide', { tour, decision: TIME_IS_UP }));
  const said = finishTurn(
    next.state,
    { tour, decision: TIME_IS_UP, scripted },
    { texte: scripted.texte, par: 'scenario' },
    null,
    state.t,
  );
  return said.reduce((written, one) => add(written, one.t, one), next);
}
