import { z } from 'zod';

const line = z.string().max(4000);

/** The tools of the preparation (C8, C9), each saved whole as the candidate writes it. */
export const preparationSchema = z.discriminatedUnion('outil', [
  z.strictObject({
    outil: z.literal('objectifs'),
    contenu: z.strictObject({
      quantitatif: line,
      qualitatif: line,
      repli: line,
      quantite: line,
      qualite: line,
      cout: line,
      delai: line,
    }),
  }),
  z.strictObject({
    outil: z.literal('decouverte'),
    contenu: z.strictObject({
      questions: z.array(z.strictObject({ theme: line, question: line })).max(40),
    }),
  }),
  z.strictObject({
    outil: z.literal('cap'),
    contenu: z.strictObject({
      arguments: z
        .array(z.strictObject({ caracteristique: line, avantage: line, preuve: line, pour: line }))
        .max(40),
    }),
  }),
  z.strictObject({
    outil: z.literal('objections'),
    contenu: z.strictObject({
      prevues: z.array(z.strictObject({ objection: line, reponse: line })).max(40),
    }),
  }),
  z.strictObject({
    outil: z.literal('marges'),
    contenu: z.strictObject({
      enjeux: z
        .array(z.strictObject({ enjeu: line, vise: line, limite: line, contrepartie: line }))
        .max(20),
    }),
  }),
  z.strictObject({
    outil: z.literal('notes'),
    contenu: z.strictObject({ texte: z.string().max(20000) }),
  }),
]);
export type PreparationNote = z.infer<typeof preparationSchema>;
export type PreparationTool = PreparationNote['outil'];

/** Highlighted passages of the file are kept by the browser only: they are not marked. */
export type Preparation = {
  readonly [T in PreparationTool]?: Extract<PreparationNote, { outil: T }>['contenu'];
};
