import { z } from 'zod';
import { sessionEventSchema } from './session-event.ts';

/** What a command led to: its events that the candidate may see, already on disk. */
export const commandAnswerSchema = z.strictObject({
  t: z.number().nonnegative(),
  horloge_en_marche: z.boolean(),
  events: z.array(sessionEventSchema),
});
export type CommandAnswer = z.infer<typeof commandAnswerSchema>;
