import { fileURLToPath } from 'node:url';
import type { Lesson } from '#training/lesson.ts';
import { readPlayed } from '#training/read-played.ts';

const FOLDERS = ['dev', 'reserve'] as const;

/** Every turn of the whole sales of `corpus/dev` and `corpus/reserve`, with what was said before. */
export function readPlayedTurns(): Lesson[] {
  return FOLDERS.flatMap((folder) =>
    readPlayed(fileURLToPath(new URL(`../../../corpus/${folder}`, import.meta.url))),
  );
}
