import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionView } from '#wire/session-view.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { clockRuns, elapsed } from '../sessions/session-clock.ts';
import { publicEvents } from './public-events.ts';
import { scenarioSheetOf } from './scenario-sheet-of.ts';

/** Events as this candidate may see them now: all of them once the report is out. */
export function visibleEvents(
  session: LiveSession,
  events: readonly SessionEvent[],
): SessionEvent[] {
  return session.state.phase === 'bilan' ? [...events] : publicEvents(events);
}

/** A session as its candidate sees it at `now` (milliseconds since 1970). */
export function sessionViewOf(session: LiveSession, cles: string[], now: number): SessionView {
  return {
    id: session.record.id,
    t: Math.round(elapsed(session.head, session.state, now)),
    horloge_en_marche: clockRuns(session.state),
    events: visibleEvents(session, session.events),
    scenario: scenarioSheetOf(session.situation),
    cles,
  };
}
