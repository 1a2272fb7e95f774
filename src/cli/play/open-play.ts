import type { Command } from '#engine/domain/command.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { createSession } from '#engine/interview/create-session.ts';
import { evolve } from '#engine/interview/evolve.ts';
import { handleCommand } from '#engine/interview/handle-command.ts';
import type { TimedFact } from '#engine/interview/outcome.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import { systemIds } from '#server/process/system-ids.ts';
import type { LoadedScenario } from '../library/load-scenario.ts';

/** An interview under way, kept in memory. */
export interface Play {
  readonly events: readonly SessionEvent[];
  readonly state: () => SessionState;
  /** Does what is asked at `t` milliseconds; gives the French message of a refusal, else null. */
  readonly obey: (command: Command, t: number) => string | null;
}

/** Opens an interview with a scripted client, already in the room. */
export function openPlay({ world, empreinte }: LoadedScenario, graine: number): Play {
  const { scenario } = world;
  const session = systemIds.session();
  const events: SessionEvent[] = [];
  const write = (before: SessionState | null, facts: readonly TimedFact[]): SessionState => {
    const stamp = { session, at: new Date().toISOString(), cle: null };
    const sealed = sealFacts(events.at(-1) ?? null, facts, stamp);
    events.push(...sealed);
    const after = sealed.reduce<SessionState | null>(evolve, before);
    if (after === null) throw new RangeError('a session starts with facts');
    return after;
  };
  const mode = 'entrainement';
  const client = 'scenario';
  let state = write(
    null,
    createSession({ scenario, empreinte, parmi: 1, graine, mode, client, temps: 1 }),
  );
  const obey = (command: Command, t: number): string | null => {
    const outcome = handleCommand(state, command, world, t);
    if (!outcome.ok) return outcome.refus.message;
    if (outcome.facts.length > 0) state = write(state, outcome.facts);
    return null;
  };
  obey({ type: 'commencer_entretien' }, 0);
  return { events, state: () => state, obey };
}
