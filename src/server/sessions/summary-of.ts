import type { SessionState } from '#engine/domain/session-state.ts';
import type { Situation, Summary } from '../store/store.ts';

/** What the list of sessions shows of one. */
export function summaryOf({
  state,
  situation,
}: {
  readonly state: SessionState;
  readonly situation: Situation;
}): Summary {
  return {
    phase: state.phase,
    tours: state.tours,
    fin: state.fin?.comment ?? null,
    note: state.bilan?.note ?? null,
    sur: state.bilan === null ? null : situation.grille.note.sur,
  };
}
