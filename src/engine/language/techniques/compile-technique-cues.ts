import { firstWords } from '../cues/first-words.ts';
import { indexMotifs, type MotifFinder } from '../cues/index-motifs.ts';
import type { TechniqueCue } from './technique-cue.ts';

/** Cues made ready. */
export interface CompiledTechniqueCues {
  readonly cues: readonly TechniqueCue[];
  /** Motifs by cue: those that a word starts, and those that a figure does. */
  readonly fromWord: MotifFinder;
  readonly fromFigure: MotifFinder;
}

const startsWithFigure = (motif: string): boolean => motif.startsWith('\\d');

/**
 * Prepares a list once. A motif whose first word cannot be told is refused: tried at every word of every
 * turn, it would cost more than all the others.
 */
export function compileTechniqueCues(cues: readonly TechniqueCue[]): CompiledTechniqueCues {
  for (const { technique, motifs } of cues)
    for (const motif of motifs)
      if (!startsWithFigure(motif) && firstWords(motif) === null)
        throw new Error(`${technique}: unknown first word in « ${motif} »`);
  const those = (kept: (motif: string) => boolean): MotifFinder =>
    indexMotifs(cues.map(({ motifs }) => motifs.filter((motif) => kept(motif))));
  return {
    cues,
    fromWord: those((motif) => !startsWithFigure(motif)),
    fromFigure: those(startsWithFigure),
  };
}
