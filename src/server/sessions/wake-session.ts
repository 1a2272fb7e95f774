import { fact } from '#engine/domain/session-event.ts';
import { finishTurn } from '#engine/interview/finish-turn.ts';
import { pendingWords } from '#engine/interview/pending-words.ts';
import type { TimedFact } from '#engine/interview/outcome.ts';
import type { LiveSession } from './live-session.ts';
import { clockRuns, elapsed } from './session-clock.ts';
import type { SessionDeps } from './session-deps.ts';
import { writeFacts } from './write-facts.ts';

/**
 * The candidate is back: a turn that a stopped server left without words gets the scenario's, and the
 * clock goes on. `seen` is false at the first request since the process started: in training the time
 * the server was down does not count; in an exam the wall clock does.
 */
export async function wakeSession(
  deps: SessionDeps,
  session: LiveSession,
  seen: boolean,
): Promise<LiveSession> {
  const { state, head } = session;
  const down = !seen && state.creation.mode === 'entrainement' && clockRuns(state);
  const t = Math.round(down ? head.t : elapsed(head, state, deps.clock()));
  const spoken = await finishPendingTurn(deps, session, t);
  const facts: TimedFact[] = [];
  // The turn's last words may have ended the interview: the next phase starts now, at its 0.
  const from = spoken.state.phase === state.phase ? t : 0;
  if (down) facts.push({ ...fact('horloge.suspendue', { motif: 'serveur' }), t: from });
  if (down || state.suspendue) facts.push({ ...fact('horloge.reprise', {}), t: from });
  return writeFacts(deps, spoken, { facts, t: from, cle: null });
}

async function finishPendingTurn(
  deps: SessionDeps,
  session: LiveSession,
  t: number,
): Promise<LiveSession> {
  const { state, world, head, record } = session;
  const request = pendingWords(state, world);
  if (request === null) return session;
  const facts = finishTurn(
    state,
    request,
    { texte: request.scripted.texte, par: 'scenario' },
    { cause: 'Le serveur s’est arrêté avant la réponse du modèle.', texte: null },
    t,
  );
  // The words belong to the request of the turn: whoever repeats it gets them too.
  const [cle = null] = await deps.store.keys(record.id, 1);
  const range = cle === null ? null : await deps.store.keyRange(record.id, cle);
  const same = range?.dernier === head.seq;
  return writeFacts(deps, session, { facts, t, cle: same ? cle : null, prolong: true });
}
