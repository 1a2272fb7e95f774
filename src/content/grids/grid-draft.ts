import type { z } from 'zod';
import { gridSchema } from '#engine/domain/grid.ts';

/** A grid of which only the sections free of errors are present. */
export const gridDraftSchema = gridSchema.partial();
export type GridDraft = z.infer<typeof gridDraftSchema>;
