import { z } from 'zod';
import type { ModelFile } from '#engine/language/learned/model-file.ts';

const hashesSchema = z.object({ count: z.int(), bits: z.int(), packed: z.string() });
const weightsSchema = z.object({ packed: z.string(), step: z.number() });

/** The shape of a model kept on disk between two commands. */
export const modelFileSchema: z.ZodType<ModelFile> = z.object({
  tiers: z.array(z.object({ hashes: hashesSchema, width: z.int() })),
  networks: z.array(
    z.object({
      embeddings: z.string(),
      frequencies: z.array(z.int()),
      steps: z.array(z.number()),
      hidden: weightsSchema,
      hiddenBias: z.array(z.number()),
      output: weightsSchema,
      outputBias: z.array(z.number()),
    }),
  ),
  conditions: z.object({ features: hashesSchema, weights: weightsSchema }),
  weighing: z.array(z.array(z.number())),
  calibration: z.array(z.object({ chance: z.number(), right: z.number() })),
});
