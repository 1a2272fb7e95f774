import { z } from 'zod';
import { type Grid, gridSchema } from '#engine/domain/grid.ts';
import { compile } from './compile.ts';
import { checkGrid } from './grids/check-grid.ts';
import { gridDraftSchema } from './grids/grid-draft.ts';
import type { Problem } from './problem.ts';

const SCHEMA = z.toJSONSchema(gridSchema, { io: 'input' });

/**
 * Compiles a grid: YAML text in; the grid (null if there is any error) and every problem out.
 * `known.mesures` are the names of the measures the scorer can compute. Never throws, reads no file.
 */
export function compileGrid(
  source: string,
  file: string,
  known: { readonly mesures: ReadonlySet<string> },
): { grid: Grid | null; problems: Problem[] } {
  const { value, problems } = compile(source, file, {
    whole: gridSchema,
    draft: gridDraftSchema,
    schema: SCHEMA,
    check: (draft) => checkGrid(draft, file, known.mesures),
    advise: () => [],
  });
  return { grid: value, problems };
}
