import type { Command } from '#engine/domain/command.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { createSession, type NewSession } from '#engine/interview/create-session.ts';
import { evolve } from '#engine/interview/evolve.ts';
import { handleCommand } from '#engine/interview/handle-command.ts';
import type { TimedFact, World } from '#engine/interview/outcome.ts';
import { speakingTime } from '#engine/interview/speaking-time.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import type { Candidate } from './candidate.ts';

/** Turns after which a simulated session is stopped, whatever happens. */
const LONGEST = 60;

/** What a simulated session is made of. */
export interface SimulatedSession {
  readonly world: World;
  readonly candidate: Candidate;
  readonly session: string;
  /** Instant written in the envelopes, ISO 8601 UTC: simulated time is in `t`. */
  readonly at: string;
  readonly creation: Omit<NewSession, 'scenario' | 'client'>;
}

/**
 * Plays a whole interview with a simulated candidate, scripted client, simulated time; stops when the
 * interview ends. Same input, same log.
 */
export function playSession({
  world,
  candidate,
  session,
  at,
  creation,
}: SimulatedSession): SessionEvent[] {
  const events: SessionEvent[] = [];
  let state: SessionState | null = null;
  const write = (facts: readonly TimedFact[]): SessionState => {
    for (const event of sealFacts(events.at(-1) ?? null, facts, { session, at, cle: null })) {
      events.push(event);
      state = evolve(state, event);
    }
    if (state === null) throw new RangeError('a session starts with facts');
    return state;
  };
  const obey = (now: SessionState, command: Command, t: number): SessionState => {
    const outcome = handleCommand(now, command, world, t);
    if (!outcome.ok) throw new Error(outcome.refus.message);
    return write(outcome.facts);
  };

  let now = write(createSession({ ...creation, scenario: world.scenario, client: 'scenario' }));
  now = obey(now, { type: 'commencer_preparation' }, 0);
  now = obey(now, { type: 'commencer_entretien' }, 0);
  while (now.phase === 'entretien') {
    const said = now.tours < LONGEST ? candidate(now, world.scenario) : null;
    const heard = now.script.at(-1)?.texte ?? '';
    const t = now.t + speakingTime(heard) + speakingTime(said ?? '');
    now = obey(
      now,
      said === null ? { type: 'quitter' } : { type: 'parler', texte: said, source: 'terminal' },
      t,
    );
  }
  return events;
}
