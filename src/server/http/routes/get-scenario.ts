import { scenarioSheetOf } from '../../views/scenario-sheet-of.ts';
import { unknownScenario } from '../../sessions/unknown-scenario.ts';
import type { ApiApp, Services } from '../services.ts';

/** `GET /api/scenarios/:id` */
export function getScenario(api: ApiApp, { library }: Services): void {
  const sheets = new Map(library.map((entry) => [entry.scenario.id, scenarioSheetOf(entry)]));
  api.get('/scenarios/:id', (context) => {
    const sheet = sheets.get(context.req.param('id'));
    if (sheet === undefined) throw unknownScenario();
    return context.json(sheet);
  });
}
