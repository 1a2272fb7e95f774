import { z } from 'zod';
import { gridSchema } from '#engine/domain/grid.ts';
import { issueSchema, scenarioSchema, sellingPointSchema } from '#engine/domain/scenario.ts';
import { scenarioCardSchema } from './scenario-card.ts';

const issue = issueSchema.pick({ id: true, libelle: true, unite: true, pas: true, depart: true });
const criterion = gridSchema.shape.criteres.element.pick({
  id: true,
  competence: true,
  libelle: true,
});

/**
 * What the candidate may read: his file, his own margins, the criteria. `GET /api/scenarios/:id`.
 * The client's side of the issues, the needs, the objections and the lines are not in it.
 */
export const scenarioSheetSchema = scenarioCardSchema.extend({
  fiche: scenarioSchema.shape.fiche,
  dossier: scenarioSchema.shape.dossier,
  offre: z.array(sellingPointSchema.omit({ besoins: true })),
  tarif: scenarioSchema.shape.tarif,
  enjeux: z.array(
    issue.extend({ candidat: issueSchema.shape.candidat.pick({ ideal: true, reserve: true }) }),
  ),
  commande: scenarioSchema.shape.commande,
  /** The grid the sale is marked with: what is looked at, not how it is measured. */
  grille: gridSchema.pick({ id: true, titre: true }).extend({
    echelle: gridSchema.shape.echelle,
    /** Shown when the scale is a school's setting; null when it is the référentiel's. */
    avertissement: z.string().nullable(),
    criteres: z.array(criterion),
  }),
  /** Who the candidate is in this situation. */
  vous: scenarioSchema.shape.fiche.shape.acteurs.shape.vous,
});
export type ScenarioSheet = z.infer<typeof scenarioSheetSchema>;
