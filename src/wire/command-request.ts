import { z } from 'zod';
import { commandSchema } from '#engine/domain/command.ts';
import { requestKeySchema } from './request-key.ts';

/** `POST /api/sessions/:id/commandes` */
export const commandRequestSchema = z.strictObject({
  cle: requestKeySchema,
  commande: commandSchema,
});
export type CommandRequest = z.infer<typeof commandRequestSchema>;
