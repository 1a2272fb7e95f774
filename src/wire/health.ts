import { z } from 'zod';

/** `GET /api/sante`: the server answers, and which versions it runs. */
export const healthSchema = z.strictObject({
  statut: z.literal('ok'),
  version: z.string(),
  /** Version of the engine's behaviour. */
  moteur: z.string(),
  /** True when a language model is configured for the client's words. */
  modele: z.boolean(),
});
export type Health = z.infer<typeof healthSchema>;
