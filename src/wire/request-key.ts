import { z } from 'zod';

/** Key the browser gives a request, so that sending it again does nothing twice. */
export const requestKeySchema = z
  .string()
  .min(1, 'la clé est vide')
  .max(64, 'la clé dépasse 64 caractères');
