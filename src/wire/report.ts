import { z } from 'zod';
import type { Evaluation } from '#engine/domain/evaluation.ts';
import { gridSchema } from '#engine/domain/grid.ts';
import { scenarioSchema } from '#engine/domain/scenario.ts';
import { scenarioSheetSchema } from './scenario-sheet.ts';
import { sessionEventSchema } from './session-event.ts';

const outline = z.looseObject({ moteur: z.string(), criteres: z.array(z.looseObject({})) });

/** The marked copy and all it rests on: `GET /api/sessions/:id/bilan`. Nothing is secret any more. */
export const reportSchema = z.strictObject({
  evaluation: z.custom<Evaluation>((value) => outline.safeParse(value).success),
  grille: gridSchema,
  events: z.array(sessionEventSchema),
  scenario: scenarioSchema,
  sheet: scenarioSheetSchema,
});
export type Report = z.infer<typeof reportSchema>;
