import { readFileSync } from 'node:fs';
import type { TurnContext } from '#engine/language/turn-context.ts';
import { ORDINARY_MOMENTS } from './ordinary-moments.ts';

/** A line of `bourrage.txt`, sales words without a sentence, and the moment it is said at. */
interface Stuffing {
  readonly line: number;
  readonly text: string;
  readonly context: TurnContext;
}

/** Reads `bourrage.txt`: each line at every ordinary moment, in both languages. */
export function readStuffing(): Stuffing[] {
  const lines = readFileSync(new URL('../bourrage.txt', import.meta.url), 'utf8').split('\n');
  const contexts = Object.values(ORDINARY_MOMENTS).flatMap((when) => Object.values(when));
  return lines.flatMap((text, index) =>
    text === '' || text.startsWith('#')
      ? []
      : contexts.map((context) => ({ line: index + 1, text, context })),
  );
}
