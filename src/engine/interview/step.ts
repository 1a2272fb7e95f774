import type { Draft } from './draft.ts';
import type { Refusal, WordingRequest } from './outcome.ts';

/** What a step of the session gives: facts, perhaps words to find; or why it was refused. */
export type Step = { readonly draft: Draft; readonly aFormuler: WordingRequest | null } | Refusal;
