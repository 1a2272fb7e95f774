import { createStore } from 'zustand';
import type { Command } from '#engine/domain/command.ts';
import { api } from './api.ts';
import { ApiError } from './api-error.ts';
import { juryDraftPlace } from './jury-draft-place.ts';
import { openSession, withAnswer } from './live-session.ts';
import type { LiveSession } from './live-session.ts';
import { keep } from './local-memory.ts';
import type { QueuedCommand } from './queued-command.ts';

/** A command that the server refused, with its words. */
export interface Refusal {
  readonly commande: Command;
  readonly error: ApiError;
}

/** What the pages of one session read. */
export interface SessionStore {
  readonly session: LiveSession | null;
  /** Why the session cannot be shown. */
  readonly error: ApiError | null;
  /** The last command the server refused, and why. */
  readonly refusal: Refusal | null;
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
        set({ refusal: { commande, error } });
        // The field was emptied when the answer left: it finds it again when it comes back.
        if (commande.type === 'repondre_jury') {
          keep(juryDraftPlace(id, commande.id), commande.texte);
        }
        // A refusal often means that the session went on without us: look again.
        await get().load();
      }
    },

    forgetRefusal: () => set({ refusal: null }),
  }));
}
