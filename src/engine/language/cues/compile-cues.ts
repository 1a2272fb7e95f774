import { indexMotifs, type MotifFinder } from './index-motifs.ts';

/** Cues made ready. */
export interface CompiledCues<T> {
  readonly cues: readonly T[];
  /** Motifs by cue. */
  readonly findAt: MotifFinder;
}

/** Prepares a list of cues once: a turn then tries only the motifs that its own words may start. */
export function compileCues<T extends { readonly motifs: readonly string[] }>(
  cues: readonly T[],
): CompiledCues<T> {
  return { cues, findAt: indexMotifs(cues.map(({ motifs }) => motifs)) };
}
