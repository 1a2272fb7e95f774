import type { SessionEvent, SessionFact } from '#engine/domain/session-event.ts';
import { canonicalJson } from '#engine/domain/canonical-json.ts';
import type { Command } from '#engine/domain/command.ts';
import { evolve } from '#engine/interview/evolve.ts';
import { finishTurn } from '#engine/interview/finish-turn.ts';
import { handleCommand } from '#engine/interview/handle-command.ts';
import type { TimedFact, World } from '#engine/interview/outcome.ts';
import type { SessionState } from '#engine/domain/session-state.ts';

/** Where a log and the engine part ways. */
export interface Divergence {
  readonly seq: number;
  readonly attendu: string;
  readonly lu: string;
}

/**
 * Plays a log again from its commands alone and compares what the engine writes with what the log
 * says, fact by fact. A model's words are taken from the log: replaying never calls a model. Null when
 * they agree to the byte.
 */
export function verifyLog(events: readonly SessionEvent[], world: World): Divergence | null {
  let state: SessionState | null = null;
  let index = 0;
  while (index < events.length) {
    const event = events[index];
    if (event === undefined) return null;
    const command = commandOf(event);
    if (state === null || command === null) {
      state = evolve(state, event);
      index += 1;
      continue;
    }
    const written = writtenBy(state, command, world, events.slice(index));
    for (const fact of written) {
      const read = events[index];
      const difference = read === undefined ? null : compare(fact, read);
      if (difference !== null) return difference;
      if (read === undefined) return null;
      state = evolve(state, read);
      index += 1;
    }
  }
  return null;
}

/** The command that writes this event first; null for an event the shell writes by itself. */
function commandOf(event: SessionEvent): Command | null {
  switch (event.type) {
    case 'entretien.commence':
      return { type: 'commencer_entretien' };
    case 'candidat.a_parle':
      return event.data.source === 'transcription'
        ? null
        : { type: 'parler', texte: event.data.texte, source: event.data.source };
    case 'horloge.cinq_minutes':
    case 'horloge.derniere_minute':
    case 'horloge.terminee':
      return { type: 'regarder_l_heure' };
    case 'autoevaluation.faite':
      return { type: 'rendre_autoevaluation', ...event.data };
    case 'jury.reponse':
      return { type: 'repondre_jury', ...event.data };
    default:
      return null;
  }
}

function writtenBy(
  state: SessionState,
  command: Command,
  world: World,
  ahead: readonly SessionEvent[],
): readonly TimedFact[] {
  const t = ahead[0]?.t ?? 0;
  const outcome = handleCommand(state, command, world, t);
  if (!outcome.ok) return [];
  if (outcome.aFormuler === null) return outcome.facts;
  const decided = outcome.facts.reduce<SessionState>(
    (before, fact) => evolve(before, { ...fact, session: before.session, seq: before.seq + 1 }),
    state,
  );
  const spoken = ahead.find((event) => event.type === 'client.a_parle');
  if (spoken === undefined) return outcome.facts;
  const failed = ahead
    .filter(({ seq }) => seq < spoken.seq)
    .find((event) => event.type === 'modele.a_echoue');
  const words = {
    texte: spoken.data.texte,
    par: spoken.data.par === 'modele' ? 'modele' : 'scenario',
  } as const;
  const failure =
    failed === undefined ? null : { cause: failed.data.cause, texte: failed.data.texte };
  return [...outcome.facts, ...finishTurn(decided, outcome.aFormuler, words, failure, spoken.t)];
}

function compare(fact: TimedFact, read: SessionEvent): Divergence | null {
  const text = ({ type, data }: SessionFact): string => canonicalJson({ type, data });
  const expected = text(fact);
  const found = text(read);
  return expected === found ? null : { seq: read.seq, attendu: expected, lu: found };
}
