import type { Act } from '#engine/domain/acts.ts';

/** One reason to see an act in a turn. `from` included, `to` excluded: indexes of tokens. */
export interface Evidence {
  readonly acte: Act;
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how far this alone proves the act. */
  readonly force: number;
  /** In French, for a teacher. */
  readonly raison: string;
}
