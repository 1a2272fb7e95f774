import { z } from 'zod';
import { orderFormSchema } from './order.ts';
import { preparationSchema } from './preparation.ts';

/**
 * What a person asks the session to do. Texts are not limited here: a turn too long is refused
 * with a message, not by the schema.
 */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('commencer_preparation') }),
  z.strictObject({ type: z.literal('noter_preparation'), note: preparationSchema }),
  z.strictObject({ type: z.literal('commencer_entretien') }),
  z.strictObject({
    type: z.literal('parler'),
    texte: z.string(),
    source: z.enum(['clavier', 'voix', 'terminal']),
  }),
  z.strictObject({ type: z.literal('remplir_commande'), champs: orderFormSchema }),
  z.strictObject({ type: z.literal('quitter') }),
  /** Nothing but the passing of time: the clock's events that are due are written. */
  z.strictObject({ type: z.literal('regarder_l_heure') }),
  z.strictObject({
    type: z.literal('rendre_autoevaluation'),
    niveaux: z.array(z.strictObject({ critere: z.string(), niveau: z.int().nullable() })).max(60),
    reussi: z.string().max(4000),
    a_refaire: z.string().max(4000),
    objectif_atteint: z.enum(['oui', 'en_partie', 'non']).nullable(),
  }),
  z.strictObject({ type: z.literal('repondre_jury'), id: z.string(), texte: z.string() }),
  z.strictObject({ type: z.literal('terminer_echange') }),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
