import type { TurnContext } from '#engine/language/turn-context.ts';
import { readTable } from '../read-table.ts';
import { ORDINARY_MOMENTS } from './ordinary-moments.ts';

/** A line of `bourrage.txt`, sales words without a sentence, and the moment it is said at. */
interface Stuffing {
  readonly line: number;
  readonly text: string;
  readonly context: TurnContext;
}

/** Reads `bourrage.txt`: each line at every ordinary moment, in both languages. */
export function readStuffing(): Stuffing[] {
  const contexts = Object.values(ORDINARY_MOMENTS).flatMap((when) => Object.values(when));
  return readTable('bourrage.txt').flatMap(({ line, raw }) =>
    contexts.map((context) => ({ line, text: raw, context })),
  );
}
