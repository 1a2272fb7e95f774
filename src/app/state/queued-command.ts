import type { Command } from '#engine/domain/command.ts';
import { keep, recallJson } from './local-memory.ts';

/** A command on its way to the server; `cle` makes sending it twice harmless. */
export interface QueuedCommand {
  readonly cle: string;
  readonly commande: Command;
}

const place = (session: string): string => `file.${session}`;

/** The commands of a session that the server has not acknowledged, oldest first. */
export function recallQueue(session: string): readonly QueuedCommand[] {
  return recallJson(place(session), isQueue, []);
}

/** Keeps the unacknowledged commands through a reload or a closed tab. */
export function keepQueue(session: string, queue: readonly QueuedCommand[]): void {
  keep(place(session), queue.length === 0 ? '' : JSON.stringify(queue));
}

function isQueue(value: unknown): value is readonly QueuedCommand[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === 'object' &&
        item !== null &&
        'cle' in item &&
        typeof item.cle === 'string' &&
        'commande' in item,
    )
  );
}
