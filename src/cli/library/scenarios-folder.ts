import { join } from 'node:path';

/** What comes with Palabre. */
export const DELIVERED = join(import.meta.dirname, '..', '..', '..', 'scenarios');

/** The folder of situations and grids: the one `PALABRE_SCENARIOS` names, or the delivered one. */
export function scenariosFolder(): string {
  const named = process.env['PALABRE_SCENARIOS']?.trim() ?? '';
  return named === '' ? DELIVERED : named;
}
