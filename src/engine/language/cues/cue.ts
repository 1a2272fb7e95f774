import type { Act } from '#engine/domain/acts.ts';

/** Words that betray an act. Patterns are read on the canonical text: see SPEC.md, « Repères ». */
export interface Cue {
  readonly acte: Act;
  /** How far these words alone prove the act, 0 to 1. */
  readonly force: number;
  /** In French, for a teacher. */
  readonly raison: string;
  readonly motifs: readonly string[];
}
