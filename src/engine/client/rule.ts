import type { Intention } from '#engine/domain/intention.ts';
import type { ReplySituation } from '#engine/domain/reply-situations.ts';
import type { ClientView } from './client-view.ts';

/** What a rule decides. */
export interface Verdict {
  readonly intention: Intention;
  /** Why, in French, one sentence. */
  readonly raison: string;
  /** Whether something more may be said in the same breath (an objection, a signal). */
  readonly suite: boolean;
}

/** One rule of the client's policy; the first that does not answer null decides. */
export interface Rule {
  readonly nom: string;
  readonly decide: (view: ClientView) => Verdict | null;
}

/** A verdict whose words belong to no need and no objection. */
export function reply(situation: ReplySituation, raison: string, suite = false): Verdict {
  return { intention: { type: 'replique', situation }, raison, suite };
}
