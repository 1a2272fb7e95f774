import { z } from 'zod';
import { scenarioSheetSchema } from './scenario-sheet.ts';
import { sessionEventSchema } from './session-event.ts';

/** A session as its candidate sees it: `GET /api/sessions/:id` and the answer to its creation. */
export const sessionViewSchema = z.strictObject({
  id: z.string(),
  /** Milliseconds elapsed in the phase when the answer was made. */
  t: z.number().nonnegative(),
  /** False while the clock is stopped, or in a phase that has none. */
  horloge_en_marche: z.boolean(),
  /** The public ones; all of them once the report is out. */
  events: z.array(sessionEventSchema),
  scenario: scenarioSheetSchema,
  /** The last fifty keys of requests whose events are on disk. */
  cles: z.array(z.string()).max(50),
});
export type SessionView = z.infer<typeof sessionViewSchema>;
