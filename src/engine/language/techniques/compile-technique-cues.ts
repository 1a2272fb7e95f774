import { indexMotifs, type MotifFinder } from '../cues/index-motifs.ts';
import type { TechniqueCue } from './technique-cue.ts';

/** Cues made ready. */
export interface CompiledTechniqueCues {
  readonly cues: readonly TechniqueCue[];
  /** Motifs by cue. */
  readonly findAt: MotifFinder;
}

/** Prepares a list once. */
export function compileTechniqueCues(cues: readonly TechniqueCue[]): CompiledTechniqueCues {
  return { cues, findAt: indexMotifs(cues.map(({ motifs }) => motifs)) };
}
