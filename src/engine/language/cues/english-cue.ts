import type { Cue } from './cue.ts';

/** A cue on one line, for the English lists. */
export function englishCue(
  acte: Cue['acte'],
  force: number,
  raison: string,
  motifs: readonly string[],
): Cue {
  return { acte, force, raison, motifs };
}
