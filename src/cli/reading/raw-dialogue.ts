import { z } from 'zod';
import { type CorpusDialogue, corpusDialogueSchema } from '#engine/domain/corpus-dialogue.ts';
import { shapeProblem } from './shape-problem.ts';

/** A dialogue as its file has it: every field is kept, ours or not. */
const rawDialogueSchema = z.looseObject({ tours: z.array(z.looseObject({})) });
export type RawDialogue = z.infer<typeof rawDialogueSchema>;

/** A dialogue, and its file's own fields to write back beside the labels found. */
export interface ReadDialogue {
  readonly raw: RawDialogue;
  /** Without labels: whatever the file says of acts is not read. */
  readonly dialogue: CorpusDialogue;
}

/**
 * Reads a dialogue of the corpus format.
 *
 * @throws CliProblem when it leaves the format
 */
export function rawDialogue(value: unknown, shown: string): ReadDialogue {
  const raw = rawDialogueSchema.safeParse(value);
  if (!raw.success) throw shapeProblem(raw.error, shown, 'un dialogue');
  const bare = raw.data.tours.map(({ qui, texte }) => ({ qui, texte }));
  const dialogue = corpusDialogueSchema.safeParse({ ...raw.data, tours: bare });
  if (!dialogue.success) throw shapeProblem(dialogue.error, shown, 'un dialogue');
  return { raw: raw.data, dialogue: dialogue.data };
}
