/** A family of words to watch, as phrases of canonical words (see SPEC.md, « Repères »). */
export interface WordFamily {
  readonly field: 'tutoiement' | 'familier' | 'negatif' | 'attenuations' | 'tics';
  /** Asked of the client, the same words look for something: they are not counted. */
  readonly told?: boolean;
  readonly phrases: string;
}
