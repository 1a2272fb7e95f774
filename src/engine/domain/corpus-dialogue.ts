import { z } from 'zod';
import { ACTS } from './acts.ts';
import { conditionSchema } from './analysis.ts';
import { THEMES } from './themes.ts';

const clientTurn = z.object({ qui: z.literal('client'), texte: z.string() });
const candidateTurn = z.object({
  qui: z.literal('candidat'),
  texte: z.string(),
  actes: z.array(z.enum(ACTS)).default([]),
  themes: z.array(z.enum(THEMES)).default([]),
  objection: z.string().nullable().default(null),
  conditions: z.array(conditionSchema).default([]),
});

/** A dialogue in the format of `corpus/GUIDE.md`; the labels may be missing (to be found). */
export const corpusDialogueSchema = z.object({
  id: z.string(),
  contexte: z.string(),
  langue: z.enum(['fr', 'en']),
  canal: z.enum(['face-a-face', 'magasin', 'telephone', 'visio', 'tchat']),
  registre: z.enum(['oral', 'saisi']),
  profil: z.string().default(''),
  tours: z.array(z.discriminatedUnion('qui', [clientTurn, candidateTurn])),
});
export type CorpusDialogue = z.infer<typeof corpusDialogueSchema>;
