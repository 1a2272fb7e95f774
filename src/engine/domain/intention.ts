import { z } from 'zod';
import { EXPRESSIONS } from './moods.ts';
import { REPLY_SITUATIONS } from './reply-situations.ts';

/** Terms on the table: issue id → value in the unit. */
export const termsSchema = z.record(z.string(), z.number());
export type Terms = z.infer<typeof termsSchema>;

/**
 * What the client decided to do at a turn. Decided by the policy, for every kind of client;
 * words come after.
 */
export const intentionSchema = z.discriminatedUnion('type', [
  /** One of the situations whose words belong to no need and no objection. */
  z.strictObject({ type: z.literal('replique'), situation: z.enum(REPLY_SITUATIONS) }),
  z.strictObject({
    type: z.literal('repondre_besoin'),
    besoin: z.string(),
    niveau: z.enum(['indice', 'reponse', 'profondeur']),
  }),
  z.strictObject({ type: z.literal('soulever_objection'), objection: z.string() }),
  z.strictObject({ type: z.literal('preciser_objection'), objection: z.string() }),
  z.strictObject({ type: z.literal('maintenir_objection'), objection: z.string() }),
  z.strictObject({ type: z.literal('lever_objection'), objection: z.string() }),
  /** The client's own offer: the whole package he would sign now. */
  z.strictObject({
    type: z.literal('contre_offre'),
    enjeu: z.string(),
    conditions: termsSchema,
    /** Utility asked for, 0 to 1. */
    exigence: z.number(),
    /** In answer to a request for the decision: « I sign if… ». */
    conclusif: z.boolean(),
  }),
  /** After the price: a gesture is asked for on the issue that weighs most, the figures he dreams of in mind. */
  z.strictObject({
    type: z.literal('demander_geste'),
    enjeu: z.string(),
    conditions: termsSchema,
    /** Utility asked for, 0 to 1. */
    exigence: z.number(),
  }),
  /** One point of the offer suits him; the rest stays open. */
  z.strictObject({ type: z.literal('accepter_point'), enjeu: z.string(), conditions: termsSchema }),
  z.strictObject({ type: z.literal('accepter'), conditions: termsSchema }),
]);
export type Intention = z.infer<typeof intentionSchema>;

/** A step of trust or patience, with its reason in French. */
export const moodStepSchema = z.strictObject({
  confiance: z.number(),
  patience: z.number(),
  motif: z.string(),
});
export type MoodStep = z.infer<typeof moodStepSchema>;

/** The client's decision at one turn. */
export const decisionSchema = z.strictObject({
  intention: intentionSchema,
  /** Said in the same breath, after the intention: a buying signal, a new objection, a request. */
  suite: intentionSchema.nullable(),
  /** Why, in French, one sentence a trainer can follow. */
  raison: z.string(),
  /** The name of the policy's rule that fired. */
  regle: z.string(),
  expression: z.enum(EXPRESSIONS),
  humeur: z.array(moodStepSchema),
});
export type Decision = z.infer<typeof decisionSchema>;
