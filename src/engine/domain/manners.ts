import { z } from 'zod';

const places = z.array(
  z.strictObject({ debut: z.int().nonnegative(), fin: z.int().nonnegative() }),
);

/** How a turn is worded, apart from what it does: places in its text, UTF-16 offsets. */
export const mannersSchema = z.strictObject({
  tutoiement: places,
  familier: places,
  negatif: places,
  attenuations: places,
  tics: places,
});
export type Manners = z.infer<typeof mannersSchema>;

/** A stretch of a turn’s text. */
export type Place = Manners['tics'][number];
