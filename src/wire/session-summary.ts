import { z } from 'zod';
import { ENDINGS } from '#engine/domain/session-event.ts';
import { PHASES } from '#engine/domain/stages.ts';

/** One line of the list of sessions of a device. */
export const sessionSummarySchema = z.strictObject({
  id: z.string(),
  scenario: z.strictObject({ id: z.string(), titre: z.string() }),
  mode: z.enum(['entrainement', 'examen']),
  /** ISO 8601, UTC. */
  cree: z.iso.datetime(),
  modifie: z.iso.datetime(),
  phase: z.enum(PHASES),
  /** Turns the candidate has taken. */
  tours: z.int().nonnegative(),
  fin: z.enum(ENDINGS).nullable(),
  /** Null before the report, or when nothing could be marked. */
  note: z.number().nullable(),
  /** What the mark is out of; null before the report. */
  sur: z.number().nullable(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/** `GET /api/sessions`: the most recent first. */
export const sessionListSchema = z.strictObject({ sessions: z.array(sessionSummarySchema) });
export type SessionList = z.infer<typeof sessionListSchema>;
