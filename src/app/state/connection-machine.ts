import { assign, fromPromise, setup } from 'xstate';
import type { QueuedCommand } from './queued-command.ts';

type ConnectionEvent =
  | { readonly type: 'DEPOSER'; readonly item: QueuedCommand }
  /** The browser says that the network is back. */
  | { readonly type: 'RESEAU' };

interface Context {
  /** Commands not yet acknowledged, oldest first. */
  readonly queue: readonly QueuedCommand[];
  /** Failures in a row: the wait doubles with each. */
  readonly failures: number;
}

/** Sends one command and records its answer or its refusal; throws only when nobody answered. */
export type Deliver = (item: QueuedCommand) => Promise<void>;

/** XState reads this by its type alone. */
const types: {
  readonly context?: Context;
  readonly events?: ConnectionEvent;
  readonly input?: { readonly queue: readonly QueuedCommand[] };
} = {};

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10_000;

/**
 * The line to the server, for one session. Commands leave one at a time and in order. When the
 * server does not answer they stay in the queue and leave again with the same key: nothing is
 * lost, nothing is done twice.
 */
export function createConnectionMachine(deliver: Deliver) {
  return setup({
    types,
    actors: {
      envoyer: fromPromise<void, QueuedCommand | undefined>(async ({ input }) => {
        if (input !== undefined) await deliver(input);
      }),
    },
    delays: {
      attente: ({ context }) => Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (context.failures - 1)),
    },
    guards: {
      resteAEnvoyer: ({ context }) => context.queue.length > 0,
    },
  }).createMachine({
    id: 'connexion',
    context: ({ input }) => ({ queue: input.queue, failures: 0 }),
    initial: 'en_ligne',
    on: {
      DEPOSER: {
        actions: assign({ queue: ({ context, event }) => [...context.queue, event.item] }),
      },
    },
    states: {
      en_ligne: {
        always: { guard: 'resteAEnvoyer', target: 'envoi' },
      },
      envoi: {
        invoke: {
          src: 'envoyer',
          input: ({ context }) => context.queue[0],
          onDone: {
            target: 'en_ligne',
            actions: assign({ queue: ({ context }) => context.queue.slice(1), failures: 0 }),
          },
          onError: {
            target: 'hors_ligne',
            actions: assign({ failures: ({ context }) => context.failures + 1 }),
          },
        },
      },
      hors_ligne: {
        after: { attente: 'envoi' },
        on: { RESEAU: 'envoi' },
      },
    },
  });
}
