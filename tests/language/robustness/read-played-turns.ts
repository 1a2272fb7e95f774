import { fileURLToPath } from 'node:url';
import type { Lesson } from '#training/lesson.ts';
import { lessonsOfDialogue } from '#training/lessons-of-dialogue.ts';
import { readDialogues } from '#training/read-dialogues.ts';

const FOLDERS = ['dev', 'reserve'] as const;

/** Every turn of the whole sales of `corpus/dev` and `corpus/reserve`, with what was said before. */
export function readPlayedTurns(): Lesson[] {
  return FOLDERS.flatMap((folder) =>
    readDialogues(fileURLToPath(new URL(`../../../corpus/${folder}`, import.meta.url))).flatMap(
      ({ dialogue, sale }) => lessonsOfDialogue(dialogue, sale),
    ),
  );
}
