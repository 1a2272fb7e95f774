import { z } from 'zod';
import { requestKeySchema } from './request-key.ts';

/** `POST /api/sessions` */
export const sessionRequestSchema = z.strictObject({
  cle: requestKeySchema,
  /** Null: drawn by lot. */
  scenario: z.string().nullable(),
  mode: z.enum(['entrainement', 'examen']),
  client: z.enum(['scenario', 'modele']),
  /** Multiplies every duration: 1, or 4/3 for a tiers-temps. */
  temps: z
    .number()
    .min(1, 'le temps ne peut pas être réduit')
    .max(3, 'le temps est au plus triplé'),
  /** Seed of the session; drawn by the server when absent. */
  graine: z.int().min(0).max(0xffff_ffff).optional(),
});
export type SessionRequest = z.infer<typeof sessionRequestSchema>;
