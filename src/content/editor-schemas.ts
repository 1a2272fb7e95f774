import { gridSchema } from '#engine/domain/grid.ts';
import { scenarioSchema } from '#engine/domain/scenario.ts';
import { editorSchema } from './editor-schema.ts';

/** The files of `scenarios/schema`: name → text. */
export function editorSchemas(): Record<string, string> {
  const text = (schema: ReturnType<typeof editorSchema>) => `${JSON.stringify(schema, null, 2)}\n`;
  return {
    'entretien.schema.json': text(editorSchema(scenarioSchema, 'Situation d’entretien de Palabre')),
    'grille.schema.json': text(editorSchema(gridSchema, 'Grille d’évaluation de Palabre')),
  };
}
