import type { SessionEvent } from '#engine/domain/session-event.ts';
import { SeqConflict } from '../store/seq-conflict.ts';
import { ApiProblem } from './api-problem.ts';
import type { LiveSession } from './live-session.ts';
import { loadSession } from './load-session.ts';
import { serialise } from './serialise.ts';
import type { SessionDeps } from './session-deps.ts';
import { wakeSession } from './wake-session.ts';

/** Sessions kept folded in memory: a class and its teacher, with room. */
const HELD = 200;
const ATTEMPTS = 3;

/** A session after a request, and what the request added to its log. */
export interface Changed {
  readonly session: LiveSession;
  readonly added: readonly SessionEvent[];
}

type Work = (session: LiveSession) => Promise<LiveSession>;

/** Access to sessions, one request at a time for each. */
export interface HeldSessions {
  /** Changes a session; `present`: the candidate is there, a stopped clock goes on first. */
  readonly change: (
    device: string,
    id: string,
    who: 'present' | 'absent',
    work: Work,
  ) => Promise<Changed>;
  readonly read: (device: string, id: string) => Promise<LiveSession>;
  /** Erases a session for good. */
  readonly forget: (device: string, id: string) => Promise<void>;
}

/**
 * Holds folded sessions between requests. What is held is a cache: it is dropped after any failure,
 * and when somebody else wrote to the log the work is done again on what is there.
 */
export function holdSessions(deps: SessionDeps): HeldSessions {
  const held = new Map<string, LiveSession>();
  const seen = new Set<string>();
  const inTurn = serialise();

  async function get(device: string, id: string): Promise<LiveSession> {
    const known = held.get(id);
    // One short read: another process on the same store may have written, or erased.
    const fresh = known !== undefined && (await deps.store.lastSeq(id)) === known.head.seq;
    const session = fresh ? known : await loadSession(deps.store, id);
    if (session === null || session.record.device !== device) throw unknownSession();
    keep(session);
    return session;
  }

  function keep(session: LiveSession): void {
    const { id } = session.record;
    held.delete(id);
    held.set(id, session);
    for (const oldest of held.keys()) {
      if (held.size <= HELD) break;
      held.delete(oldest);
    }
  }

  async function attempt(
    device: string,
    id: string,
    who: 'present' | 'absent',
    work: Work,
  ): Promise<Changed> {
    const before = await get(device, id);
    let session = before;
    // Down time must not count even when the first news of a candidate is that he leaves.
    if (who === 'present' || (!seen.has(id) && !before.state.suspendue)) {
      session = await wakeSession(deps, session, seen.has(id));
      seen.add(id);
      keep(session);
    }
    session = await work(session);
    keep(session);
    return { session, added: session.events.slice(before.events.length) };
  }

  async function change(
    device: string,
    id: string,
    who: 'present' | 'absent',
    work: Work,
  ): Promise<Changed> {
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await attempt(device, id, who, work);
      } catch (error) {
        held.delete(id);
        if (!(error instanceof SeqConflict) || attempts === ATTEMPTS) throw error;
      }
    }
  }

  return {
    change: (device, id, who, work) => inTurn(id, () => change(device, id, who, work)),
    read: (device, id) => inTurn(id, () => get(device, id)),
    forget: (device, id) =>
      inTurn(id, async () => {
        await get(device, id);
        held.delete(id);
        await deps.store.erase(id);
      }),
  };
}

function unknownSession(): ApiProblem {
  return new ApiProblem(
    404,
    'entretien_inconnu',
    'Cet entretien n’existe pas sur cet appareil, ou il a été effacé.',
    'Ouvrez « Mes entretiens » sur l’appareil où il a été commencé, ou commencez-en un autre.',
  );
}
