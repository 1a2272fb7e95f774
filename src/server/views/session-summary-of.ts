import type { SessionSummary } from '#wire/session-summary.ts';
import type { SessionRecord } from '../store/store.ts';

/** One line of the list of sessions: the owner's secret stays on the server. */
export function sessionSummaryOf(record: SessionRecord): SessionSummary {
  const { id, scenario, mode, cree, modifie, summary } = record;
  return { id, scenario, mode, cree, modifie, ...summary };
}
