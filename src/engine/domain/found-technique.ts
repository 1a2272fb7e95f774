import { z } from 'zod';
import { TECHNIQUES } from './techniques.ts';

/** One technique found in a turn, with the words it rests on. `debut`/`fin`: UTF-16 offsets. */
export const foundTechniqueSchema = z.strictObject({
  technique: z.enum(TECHNIQUES),
  debut: z.int().nonnegative(),
  fin: z.int().nonnegative(),
  /** Why, in French, for a teacher. */
  raison: z.string(),
});
export type FoundTechnique = z.infer<typeof foundTechniqueSchema>;
