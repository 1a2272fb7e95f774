import { z } from 'zod';
import { scenarioSchema } from '#engine/domain/scenario.ts';

/** What the library shows of a situation: nothing of what the client hides. */
export const scenarioCardSchema = scenarioSchema
  .pick({
    id: true,
    titre: true,
    accroche: true,
    entreprise: true,
    canal: true,
    contexte: true,
    type: true,
    epreuves: true,
    difficulte: true,
    durees: true,
    travaille: true,
    langue: true,
  })
  .extend({
    client: scenarioSchema.shape.client.pick({
      civilite: true,
      prenom: true,
      nom: true,
      fonction: true,
      entreprise: true,
      portrait: true,
    }),
  });
export type ScenarioCard = z.infer<typeof scenarioCardSchema>;

/** `GET /api/scenarios` */
export const scenarioListSchema = z.strictObject({ scenarios: z.array(scenarioCardSchema) });
export type ScenarioList = z.infer<typeof scenarioListSchema>;
