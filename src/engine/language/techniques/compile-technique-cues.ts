import { compilePattern } from '../cues/compile-pattern.ts';
import { firstWords } from '../cues/first-words.ts';
import type { TechniqueCue } from './technique-cue.ts';

interface Part {
  /** Place of its cue in the list. */
  readonly cue: number;
  readonly pattern: RegExp;
}

/** The key of a figure among the first words of motifs. */
export const FIGURE = '#';

/** Cues made ready: the patterns that may start with each word, by its first three letters. */
export interface CompiledTechniqueCues {
  readonly cues: readonly TechniqueCue[];
  readonly byWord: ReadonlyMap<string, readonly Part[]>;
}

/**
 * Prepares a list once. A motif whose first word cannot be told is refused: tried at every word of every
 * turn, it would cost more than all the others.
 */
export function compileTechniqueCues(cues: readonly TechniqueCue[]): CompiledTechniqueCues {
  const byWord = new Map<string, Part[]>();
  cues.forEach(({ technique, motifs }, cue) => {
    const ofWord = new Map<string, string[]>();
    for (const motif of motifs) {
      const words = motif.startsWith('\\d') ? [FIGURE] : firstWords(motif);
      if (words === null) throw new Error(`${technique}: unknown first word in « ${motif} »`);
      for (const word of new Set(words)) ofWord.set(word, [...(ofWord.get(word) ?? []), motif]);
    }
    for (const [word, own] of ofWord)
      byWord.set(word, [
        ...(byWord.get(word) ?? []),
        { cue, pattern: new RegExp(compilePattern(own).source, 'y') },
      ]);
  });
  return { cues, byWord };
}
