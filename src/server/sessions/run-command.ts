import type { Command } from '#engine/domain/command.ts';
import { finishTurn } from '#engine/interview/finish-turn.ts';
import { handleCommand } from '#engine/interview/handle-command.ts';
import type { Refusal, WordingRequest } from '#engine/interview/outcome.ts';
import type { Worded } from '#wording/worded.ts';
import type { LiveSession } from './live-session.ts';
import { elapsed } from './session-clock.ts';
import type { SessionDeps } from './session-deps.ts';
import { writeFacts } from './write-facts.ts';

/** What came of a command: the session after it, and why it was refused if it was. */
export interface CommandResult {
  readonly session: LiveSession;
  readonly refus: Refusal | null;
}

/**
 * Has the engine decide, puts the facts on disk, then has the decision worded where a model speaks:
 * a server killed in between finds the decision on disk and finishes the turn when it wakes.
 */
export async function runCommand(
  deps: SessionDeps,
  session: LiveSession,
  command: Command,
  cle: string | null,
): Promise<CommandResult> {
  const t = elapsed(session.head, session.state, deps.clock());
  const outcome = handleCommand(session.state, command, session.world, t);
  if (!outcome.ok) return { session, refus: outcome.refus };
  const decided = await writeFacts(deps, session, { facts: outcome.facts, t, cle });
  const spoken =
    outcome.aFormuler === null ? decided : await speak(deps, decided, outcome.aFormuler, cle);
  return { session: spoken, refus: null };
}

async function speak(
  deps: SessionDeps,
  session: LiveSession,
  request: WordingRequest,
  cle: string | null,
): Promise<LiveSession> {
  const { texte, par, echec } = await word(deps, session, request);
  const t = elapsed(session.head, session.state, deps.clock());
  const facts = finishTurn(session.state, request, { texte, par }, echec, t);
  return writeFacts(deps, session, { facts, t, cle, prolong: true });
}

/** The interview goes on whatever happens to the model. */
async function word(
  { wording }: SessionDeps,
  { state, situation }: LiveSession,
  request: WordingRequest,
): Promise<Worded> {
  const scripted = { texte: request.scripted.texte, par: 'scenario' } as const;
  if (wording === null) {
    const cause = 'Aucun modèle n’est configuré sur ce serveur.';
    return { ...scripted, echec: { cause, texte: null } };
  }
  try {
    return await wording(request, state, situation.scenario);
  } catch {
    // The error itself could repeat the key or the prompt: it does not enter the log.
    const cause = 'Le modèle n’a pas pu être interrogé.';
    return { ...scripted, echec: { cause, texte: null } };
  }
}
