import { createStore } from 'zustand';
import { api } from './api.ts';
import { ApiError } from './api-error.ts';
import { openSession, withAnswer } from './live-session.ts';
import type { LiveSession } from './live-session.ts';
import type { QueuedCommand } from './queued-command.ts';

/** What the pages of one session read. */
export interface SessionStore {
  readonly session: LiveSession | null;
  /** Why the session cannot be shown. */
  readonly error: ApiError | null;
  /** The last command the server refused, in its words. */
  readonly refusal: ApiError | null;
  readonly load: () => Promise<void>;
  /** Sends one command; throws when nobody answered, so that it is sent again. */
  readonly deliver: (item: QueuedCommand) => Promise<void>;
  readonly forgetRefusal: () => void;
}

/** The store of one session: events from the server, folded. */
export function createSessionStore(id: string) {
  return createStore<SessionStore>((set, get) => ({
    session: null,
    error: null,
    refusal: null,

    load: async () => {
      try {
        const view = await api.session(id);
        set({ session: openSession(view, performance.now()), error: null });
      } catch (error) {
        if (error instanceof ApiError) set({ error });
        else throw error;
      }
    },

    deliver: async ({ cle, commande }) => {
      try {
        const answer = await api.command(id, cle, commande);
        const { session } = get();
        if (session === null) await get().load();
        else set({ session: withAnswer(session, answer, performance.now()), refusal: null });
      } catch (error) {
        if (!(error instanceof ApiError) || error.status === 0) throw error;
        set({ refusal: error });
        // A refusal often means that the session went on without us: look again.
        await get().load();
      }
    },

    forgetRefusal: () => set({ refusal: null }),
  }));
}
