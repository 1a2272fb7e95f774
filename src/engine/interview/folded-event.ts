import type { TimedFact } from './outcome.ts';

/** What folding needs of an event: the fact, its instant, its number and its session. */
export type FoldedEvent = TimedFact & { readonly session: string; readonly seq: number };
