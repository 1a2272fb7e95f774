import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Grid, gridSchema } from '#engine/domain/grid.ts';

/** A grid of `scenarios/grilles`, by id. */
export function loadGrid(id: string): Grid {
  const path = join(import.meta.dirname, '../../scenarios/grilles', `${id}.yaml`);
  return gridSchema.parse(parse(readFileSync(path, 'utf8')));
}
