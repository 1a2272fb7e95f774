import { z } from 'zod';
import { ACTS } from './acts.ts';
import { foundTechniqueSchema } from './found-technique.ts';
import { mannersSchema } from './manners.ts';
import { THEMES } from './themes.ts';

/** One act found in a turn, with the words it rests on. `debut`/`fin`: UTF-16 offsets in the turn's text. */
export const foundActSchema = z.strictObject({
  acte: z.enum(ACTS),
  debut: z.int().nonnegative(),
  fin: z.int().nonnegative(),
  /** 0 to 1. */
  confiance: z.number().min(0).max(1),
  /** Why, in French, for a teacher. */
  raison: z.string(),
});
export type FoundAct = z.infer<typeof foundActSchema>;

/** A figure the candidate puts on the table, attached to an issue of the situation. */
export const conditionSchema = z.strictObject({
  enjeu: z.string(),
  valeur: z.number(),
  unite: z.string(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** A selling point the turn uses, and which of its parts (C, A, P) are voiced. */
export const usedPointSchema = z.strictObject({
  id: z.string(),
  parts: z.array(z.enum(['caracteristique', 'avantage', 'preuve'])),
});
export type UsedPoint = z.infer<typeof usedPointSchema>;

/** What a turn of the candidate does: the language part's whole answer. */
export const analysisSchema = z.strictObject({
  /** In order of appearance, each act at most once. */
  actes: z.array(foundActSchema),
  themes: z.array(z.enum(THEMES)),
  /** The objection of the situation this turn reacts to. */
  objection: z.string().nullable(),
  conditions: z.array(conditionSchema),
  /** Selling points voiced, best first. */
  arguments: z.array(usedPointSchema),
  /** Needs of the situation the turn repeats or speaks to. */
  besoins: z.array(z.string()),
  /** Content words of the client taken up again (stems), for reformulation and listening. */
  reprises: z.array(z.string()),
  /** The candidate says yes to what the client has just asked or put on the table. */
  accepte: z.boolean(),
  /** vide: nothing said; incompris: no act and no sense made of it; hors_sujet: understood, foreign to the sale. */
  lecture: z.enum(['claire', 'vide', 'incompris', 'hors_sujet']),
  /** Number of words. */
  mots: z.int().nonnegative(),
  /**
   * How the acts are done, each technique once. Left out of the logs written before it was read: filling
   * it in while reading would change bytes that the chain of hashes vouches for. Absent means none.
   */
  techniques: z.array(foundTechniqueSchema).optional(),
  /** How the turn is worded; absent, as `techniques`, from the logs written before it was read. */
  tenue: mannersSchema.optional(),
  /** One over one plus the errors to expect in the acts: 1 when none is; absent from older logs. */
  certitude: z.number().min(0).max(1).optional(),
});
export type Analysis = z.infer<typeof analysisSchema>;

/** How the client's own words sound: needed where a sale was played elsewhere and nothing was decided by us. */
export type ClientStance = 'accord' | 'refus' | 'objection' | 'question' | 'neutre';
