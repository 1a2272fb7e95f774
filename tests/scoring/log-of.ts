import type { SessionEvent, SessionFact } from '#engine/domain/session-event.ts';

/** Facts in plain envelopes, one second apart; the hashes are not what the scorer reads. */
export function logOf(facts: readonly SessionFact[]): SessionEvent[] {
  return facts.map((each, seq) => ({
    v: 1,
    session: 'essai',
    seq,
    at: '2026-01-05T09:00:00.000Z',
    t: seq * 1000,
    cle: null,
    prec: '',
    empreinte: '',
    ...each,
  }));
}
