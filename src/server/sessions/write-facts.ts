import type { TimedFact } from '#engine/interview/outcome.ts';
import { evolve } from '#engine/interview/evolve.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../store/store.ts';
import type { LiveSession } from './live-session.ts';
import { instantsOf } from './instants-of.ts';
import { reportFact } from './report-fact.ts';
import { summaryOf } from './summary-of.ts';

/** Facts to write, and who asked: the key of the request, or null for the server itself. */
export interface Batch {
  readonly facts: readonly TimedFact[];
  /** Milliseconds elapsed in the phase now: what `t` of a fact is read against. */
  readonly t: number;
  readonly cle: string | null;
  /** Prolongs a key already on the log instead of writing it again. */
  readonly prolong?: boolean;
}

/**
 * Seals facts at the end of the log and puts them on disk in one transaction; the report's fact goes
 * with the facts that end the exchange with the jury.
 *
 * @returns the session after them
 */
export async function writeFacts(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  session: LiveSession,
  { facts, t, cle, prolong = false }: Batch,
): Promise<LiveSession> {
  if (facts.length === 0) return session;
  const now = clock();
  const instants = instantsOf(facts, { t, now, last: Date.parse(session.head.at) });
  let next = facts.reduce(
    (before, fact, index) =>
      extend(before, fact, instants[index] ?? now, index === 0 && !prolong ? cle : null),
    session,
  );
  if (next.state.phase === 'bilan' && next.state.bilan === null) {
    next = extend(next, reportFact(next), Date.parse(next.head.at), null);
  }
  const modifie = next.head.at;
  const written = {
    ...next,
    record: { ...next.record, modifie, summary: summaryOf(next) },
  };
  await store.append({
    session: session.record.id,
    expected: session.head.seq,
    events: written.events.slice(session.events.length),
    cle,
    summary: written.record.summary,
    modifie,
  });
  return written;
}

function extend(
  session: LiveSession,
  fact: TimedFact,
  instant: number,
  cle: string | null,
): LiveSession {
  const at = new Date(instant).toISOString();
  const sealed = sealFacts(session.head, [fact], { session: session.record.id, at, cle });
  return {
    ...session,
    events: [...session.events, ...sealed],
    head: sealed.at(-1) ?? session.head,
    state: sealed.reduce((state, event) => evolve(state, event), session.state),
  };
}
