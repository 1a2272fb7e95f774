import { fileURLToPath } from 'node:url';
import type { Lesson } from '#training/lesson.ts';
import { readCorpus } from '#training/read-corpus.ts';

const FOLDERS = ['dev', 'reserve'] as const;

/** Every turn of the whole sales of `corpus/dev` and `corpus/reserve`, with what was said before. */
export function readPlayedTurns(): Lesson[] {
  return FOLDERS.flatMap((folder) =>
    readCorpus(fileURLToPath(new URL(`../../../corpus/${folder}`, import.meta.url)), {
      whole: true,
      settled: true,
    }),
  );
}
