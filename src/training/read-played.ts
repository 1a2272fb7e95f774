import type { Lesson } from './lesson.ts';
import { lessonsOfDialogue } from './lessons-of-dialogue.ts';
import { readDialogues } from './read-dialogues.ts';

/** Every annotated turn of the dialogues of a folder (`*.json`), in name order. */
export function readPlayed(folder: string): Lesson[] {
  return readDialogues(folder).flatMap(({ dialogue, sale }) => lessonsOfDialogue(dialogue, sale));
}
