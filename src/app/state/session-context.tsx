import { useMachine } from '@xstate/react';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Command } from '#engine/domain/command.ts';
import { api } from './api.ts';
import type { ApiError } from './api-error.ts';
import { createConnectionMachine } from './connection-machine.ts';
import type { LiveSession } from './live-session.ts';
import { keepQueue, recallQueue } from './queued-command.ts';
import type { QueuedCommand } from './queued-command.ts';
import { createSessionStore } from './session-store.ts';
import type { Refusal } from './session-store.ts';

/** What a page of a session can read and do. */
interface SessionTools {
  readonly session: LiveSession;
  /** Commands on their way, oldest first. */
  readonly pending: readonly QueuedCommand[];
  readonly line: 'en_ligne' | 'envoi' | 'hors_ligne';
  readonly refusal: Refusal | null;
  readonly forgetRefusal: () => void;
  readonly send: (commande: Command) => void;
}

const SessionContext = createContext<SessionTools | null>(null);

/** The session of the page. */
export function useSession(): SessionTools {
  const tools = use(SessionContext);
  if (tools === null) throw new Error('useSession outside of a SessionProvider');
  return tools;
}

/**
 * Loads a session, keeps its line to the server, and tells the server when the page goes away.
 * `otherwise` shows the wait and the failure.
 */
export function SessionProvider(props: {
  id: string;
  otherwise: (error: ApiError | null, retry: () => void) => ReactNode;
  children: ReactNode;
}) {
  const { id, otherwise, children } = props;
  const store = useMemo(() => createSessionStore(id), [id]);
  const { session, error, refusal, load, deliver, forgetRefusal } = useStore(store);
  const [machine] = useState(() => createConnectionMachine(deliver));
  const [snapshot, emit] = useMachine(machine, {
    input: { queue: recallQueue(id) },
  });
  const { queue } = snapshot.context;

  useEffect(() => void load(), [load]);
  useEffect(() => keepQueue(id, queue), [id, queue]);
  useEffect(() => {
    const back = (): void => emit({ type: 'RESEAU' });
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [emit]);
  useEffect(() => {
    const away = (): void => void api.absence(id);
    // Coming back through the history may show a frozen page: the clock went on, or was stopped.
    const again = (event: PageTransitionEvent): void => {
      if (event.persisted) void load();
    };
    addEventListener('pagehide', away);
    addEventListener('pageshow', again);
    return () => {
      removeEventListener('pagehide', away);
      removeEventListener('pageshow', again);
      // Another page of the application: the candidate has left the desk or the room too.
      away();
    };
  }, [id, load]);

  const send = useCallback(
    (commande: Command) => {
      // A refusal was about an earlier command.
      forgetRefusal();
      emit({ type: 'DEPOSER', item: { cle: crypto.randomUUID(), commande } });
    },
    [emit, forgetRefusal],
  );

  if (session === null) return otherwise(error, () => void load());
  const tools: SessionTools = {
    session,
    pending: queue,
    line: snapshot.value,
    refusal,
    forgetRefusal,
    send,
  };
  return <SessionContext value={tools}>{children}</SessionContext>;
}
