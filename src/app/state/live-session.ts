import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import type { CommandAnswer } from '#wire/command-answer.ts';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import type { SessionView } from '#wire/session-view.ts';

/** The server's clock of the phase, as last heard. */
export interface HeardClock {
  /** Milliseconds elapsed in the phase. */
  readonly t: number;
  readonly running: boolean;
  /** `performance.now()` when it was heard. */
  readonly at: number;
}

/** A session as this browser knows it: the facts received, and what they fold into. */
export interface LiveSession {
  readonly id: string;
  readonly sheet: ScenarioSheet;
  readonly events: readonly SessionEvent[];
  readonly state: SessionState;
  readonly clock: HeardClock;
}

/** A session from the server's whole answer. */
export function openSession(view: SessionView, now: number): LiveSession {
  return {
    id: view.id,
    sheet: view.scenario,
    events: view.events,
    state: foldLog(view.events),
    clock: { t: view.t, running: view.horloge_en_marche, at: now },
  };
}

/** The session once a command's answer is known. Events already there are not taken twice. */
export function withAnswer(session: LiveSession, answer: CommandAnswer, now: number): LiveSession {
  const known = new Set(session.events.map(({ seq }) => seq));
  const fresh = answer.events.filter(({ seq }) => !known.has(seq));
  const clock = { t: answer.t, running: answer.horloge_en_marche, at: now };
  if (fresh.length === 0) return { ...session, clock };
  const events = [...session.events, ...fresh].toSorted((a, b) => a.seq - b.seq);
  return { ...session, events, state: foldLog(events), clock };
}
