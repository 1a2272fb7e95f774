import { compileGrid } from '#content/compile-grid.ts';
import { MEASURES } from '#engine/scoring/measures/index.ts';
import type { Grid } from '#engine/domain/grid.ts';
import source from '../../scenarios/grilles/attache-commercial-c10-c14.yaml?raw';

function delivered(): Grid {
  const { grid, problems } = compileGrid(source, 'attache-commercial-c10-c14.yaml', {
    mesures: new Set(MEASURES.keys()),
  });
  if (grid === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return grid;
}

/** The delivered grid of the titre Attaché commercial, C10 and C14. */
export const GRID = delivered();
