import type { Act } from '#engine/domain/acts.ts';
import type { Technique } from '#engine/domain/techniques.ts';

/** Words that show a technique, provided one of its acts was found in the turn. */
export interface TechniqueCue {
  readonly technique: Technique;
  /** Any of these must have been found. */
  readonly acts: readonly Act[];
  /** Only while the client opposes something: the same words are small talk elsewhere. */
  readonly opposed?: boolean;
  /** In French, for a teacher. */
  readonly raison: string;
  /** On the canonical text: see SPEC.md, « Repères ». */
  readonly motifs: readonly string[];
}
