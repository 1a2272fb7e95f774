import type { ScenarioList } from '#wire/scenario-card.ts';
import { scenarioCardOf } from '../../views/scenario-card-of.ts';
import type { ApiApp, Services } from '../services.ts';

/** `GET /api/scenarios` */
export function listScenarios(api: ApiApp, { library }: Services): void {
  const list: ScenarioList = { scenarios: library.map(({ scenario }) => scenarioCardOf(scenario)) };
  api.get('/scenarios', (context) => context.json(list));
}
