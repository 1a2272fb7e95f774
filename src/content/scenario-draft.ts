import type { z } from 'zod';
import { scenarioSchema } from '#engine/domain/scenario.ts';

/** A scenario of which only the sections free of errors are present. */
export const scenarioDraftSchema = scenarioSchema.partial();
export type ScenarioDraft = z.infer<typeof scenarioDraftSchema>;
