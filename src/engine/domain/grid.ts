import { z } from 'zod';

/** Version of the grid format this engine reads. */
export const GRID_FORMAT = 1;

const prose = z.string().trim().min(1, 'ce texte est vide');

/** One condition on a measure: it holds when the value lies within the bounds given. */
export const thresholdSchema = z.strictObject({
  mesure: z.string(),
  au_moins: z.number().optional(),
  au_plus: z.number().optional(),
});
export type Threshold = z.infer<typeof thresholdSchema>;

/** What a level asks for, beyond the level below. */
export const levelRuleSchema = z.strictObject({
  niveau: z.int().nonnegative(),
  attendu: prose.describe('Ce que ce niveau demande, en une phrase pour le candidat.'),
  tout: z.array(thresholdSchema).default([]).describe('Toutes ces conditions.'),
  une_de: z.array(thresholdSchema).default([]).describe('Au moins une de ces conditions.'),
});
export type LevelRule = z.infer<typeof levelRuleSchema>;

export const criterionSchema = z.strictObject({
  id: z.string(),
  competence: z.string(),
  libelle: prose.describe('Le libellé exact du référentiel.'),
  poids: z.number().min(0).default(1),
  /** The criterion is looked at only when all these hold (C14: a distributor only). */
  si: z.array(thresholdSchema).default([]),
  /** What only a person present can see. */
  jury: prose
    .optional()
    .describe('Ce que le logiciel ne peut pas observer : à évaluer par le jury.'),
  niveaux: z.array(levelRuleSchema).min(1),
  exercice: prose.describe('Un exercice court pour progresser sur ce critère.'),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** An official grid, as written in `scenarios/grilles/*.yaml`. */
export const gridSchema = z.strictObject({
  format: z.literal(GRID_FORMAT),
  id: z.string(),
  titre: prose,
  source: prose,
  epreuve: prose,
  echelle: z.strictObject({
    niveaux: z
      .array(
        z.strictObject({
          valeur: z.int().nonnegative(),
          libelle: prose,
          sigle: z.string().optional(),
        }),
      )
      .min(2),
    officielle: z.boolean(),
    /** Shown on screen when the scale is a school's setting and not the référentiel's. */
    avertissement: prose.optional(),
  }),
  competences: z.array(z.strictObject({ id: z.string(), libelle: prose, intitule: prose })).min(1),
  criteres: z.array(criterionSchema).min(1),
  note: z.strictObject({
    sur: z.number().positive(),
    methode: prose,
    /** The mark of a sale where every level is the lowest. */
    socle: z.number().min(0).default(0),
    /** What counts in the mark without being a criterion of the référentiel (bargaining, closing). */
    complements: z.array(criterionSchema).default([]),
  }),
});
export type Grid = z.infer<typeof gridSchema>;
