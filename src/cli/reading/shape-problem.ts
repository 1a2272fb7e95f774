import type { z } from 'zod';
import { CliProblem } from '../cli-problem.ts';

/** Where a JSON file leaves its format, in French. */
export function shapeProblem(error: z.ZodError, shown: string, quoi: string): CliProblem {
  const path = error.issues[0]?.path.map(String).join('.') ?? '';
  const place = path === '' ? 'à la racine' : `en « ${path} »`;
  return new CliProblem(
    `${shown} : ce n’est pas ${quoi}, ${place}.`,
    'Comparez cet endroit au format décrit dans docs/ligne-de-commande.md.',
  );
}
