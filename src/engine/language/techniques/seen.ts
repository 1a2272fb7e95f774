import type { Technique } from '#engine/domain/techniques.ts';

/** A technique seen in a turn. `from` included, `to` excluded: indexes of tokens. */
export interface Seen {
  readonly technique: Technique;
  readonly from: number;
  readonly to: number;
  /** In French, for a teacher. */
  readonly raison: string;
}
