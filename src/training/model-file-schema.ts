import { z } from 'zod';
import type { ModelFile } from '#engine/language/learned/model-file.ts';

/** The shape of a model kept on disk between two commands. */
export const modelFileSchema: z.ZodType<ModelFile> = z.object({
  features: z.string(),
  count: z.int(),
  networks: z.array(
    z.object({
      width: z.int(),
      hidden: z.int(),
      embeddings: z.string(),
      frequencies: z.array(z.int()),
      steps: z.array(z.number()),
      layers: z.string(),
      step: z.number(),
    }),
  ),
  conditions: z.object({
    features: z.string(),
    count: z.int(),
    weights: z.string(),
    step: z.number(),
  }),
  weighing: z.array(z.array(z.number())),
  calibration: z.array(z.object({ chance: z.number(), right: z.number() })),
});
