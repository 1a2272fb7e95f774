import type { Decision, Intention } from './intention.ts';

/** What the client does at a turn: the intention, and what follows in the same breath. */
export function intentionsOf({ intention, suite }: Decision): Intention[] {
  return suite === null ? [intention] : [intention, suite];
}
