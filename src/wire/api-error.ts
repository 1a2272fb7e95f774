import { z } from 'zod';

/** Every answer that is not a success: `code` for programs, the two sentences (French) for people. */
export const apiErrorSchema = z.strictObject({
  erreur: z.strictObject({
    code: z.string(),
    /** What is wrong, and where. */
    message: z.string(),
    /** What to do about it. */
    remede: z.string(),
  }),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
