import { LOG_VERSION, type SessionEvent, type SessionFact } from '#engine/domain/session-event.ts';
import { eventHash, NO_HASH } from './event-hash.ts';

/** What the next event is chained to: the last one of the log, or null for an empty log. */
export type LogHead = Pick<SessionEvent, 'seq' | 'empreinte'> | null;

/** What the shell alone knows of an event. */
export interface Stamp {
  readonly session: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Key of the request, put on the first of its events. */
  readonly cle: string | null;
}

/** Turns facts into events: numbers them without gap and chains each to the one before. */
export function sealFacts(
  head: LogHead,
  facts: readonly (SessionFact & { readonly t: number })[],
  stamp: Stamp,
): SessionEvent[] {
  let { seq, empreinte } = head ?? { seq: -1, empreinte: NO_HASH };
  return facts.map((fact, index) => {
    seq += 1;
    const unsealed = {
      v: LOG_VERSION,
      session: stamp.session,
      seq,
      at: stamp.at,
      cle: index === 0 ? stamp.cle : null,
      prec: empreinte,
      ...fact,
    } as const;
    const event = { ...unsealed, empreinte: eventHash(unsealed) };
    empreinte = event.empreinte;
    return event;
  });
}
