import { ApiProblem } from './api-problem.ts';

/** The situation asked for is not in the library. */
export function unknownScenario(): ApiProblem {
  return new ApiProblem(
    404,
    'scenario_inconnu',
    'Cette situation n’existe pas, ou n’est plus proposée.',
    'Revenez à la bibliothèque et choisissez une autre situation.',
  );
}
