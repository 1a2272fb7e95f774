import { z } from 'zod';
import { THEMES } from './themes.ts';

/** The situation of a corpus dialogue (`*.contexte.json`); lighter than a scenario. */
export const corpusContextSchema = z.object({
  id: z.string(),
  titre: z.string(),
  contexte: z.enum(['b2b', 'b2c', 'distributeur']),
  entreprise: z.string(),
  role_candidat: z.string(),
  client: z.object({
    nom: z.string(),
    fonction: z.string().default(''),
    entreprise: z.string().default(''),
    caractere: z.string().default(''),
  }),
  offre: z.array(
    z.object({
      id: z.string(),
      produit: z.string(),
      caracteristique: z.string(),
      avantage: z.string(),
      preuve: z.string(),
    }),
  ),
  tarif: z.string().default(''),
  besoins: z.array(z.object({ id: z.string(), theme: z.enum(THEMES), enonce: z.string() })),
  objections: z.array(z.object({ id: z.string(), formulation: z.string() })),
  enjeux: z.array(
    z.object({
      id: z.string(),
      libelle: z.string(),
      unite: z.string(),
      client_ideal: z.number(),
      client_reserve: z.number(),
      candidat_ideal: z.number(),
      candidat_reserve: z.number(),
    }),
  ),
});
export type CorpusContext = z.infer<typeof corpusContextSchema>;
