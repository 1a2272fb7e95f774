import { vi } from 'vitest';
import type { Command } from '#engine/domain/command.ts';
import { commandRequestSchema } from '#wire/command-request.ts';
import type { CommandAnswer } from '#wire/command-answer.ts';
import type { SessionView } from '#wire/session-view.ts';

/** A server made of one session; it may wait, refuse, or be silent. */
export interface FakeServer {
  /** Every command received, with its key. */
  readonly received: { readonly cle: string; readonly commande: Command }[];
  /** Replaced by a test to answer commands. */
  answer: (commande: Command) => Promise<CommandAnswer>;
  /** While true, nobody answers. */
  silent: boolean;
  /** While true, commands are refused. */
  refuses: boolean;
}

/** Puts a fake server behind `fetch`, and makes `sendBeacon` harmless. */
export function fakeServer(view: SessionView): FakeServer {
  const server: FakeServer = {
    received: [],
    answer: () => Promise.resolve({ t: view.t, horloge_en_marche: true, events: [] }),
    silent: false,
    refuses: false,
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (server.silent) throw new TypeError('fetch failed');
    if (!path.endsWith('/commandes')) return Response.json(view);
    const text = typeof init.body === 'string' ? init.body : '';
    const body = commandRequestSchema.parse(JSON.parse(text));
    server.received.push(body);
    if (server.refuses) {
      const erreur = {
        code: 'tour_trop_long',
        message: 'Votre réplique est trop longue.',
        remede: '',
      };
      return Response.json({ erreur }, { status: 409 });
    }
    return Response.json(await server.answer(body.commande));
  });
  navigator.sendBeacon = () => true;
  return server;
}
