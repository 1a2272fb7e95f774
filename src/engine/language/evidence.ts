import type { Act } from '#engine/domain/acts.ts';

/** One reason to see an act in a turn. `from` included, `to` excluded: indexes of tokens. */
export interface Evidence {
  readonly acte: Act;
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how far this alone proves the act. */
  readonly force: number;
  /** In French, for a teacher. What is learned knows it by these words: they name no product. */
  readonly raison: string;
  /** The selling point it takes up, if it is one. */
  readonly argument?: string;
}
