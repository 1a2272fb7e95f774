import { basename, dirname, join } from 'node:path';
import { compileGrid } from '#content/compile-grid.ts';
import { compileScenario } from '#content/compile-scenario.ts';
import type { Problem } from '#content/problem.ts';
import type { Grid } from '#engine/domain/grid.ts';
import { PORTRAIT_IDS } from '#engine/domain/portraits.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import { MEASURES } from '#engine/scoring/measures/index.ts';
import { isFolder } from '../files/is-folder.ts';
import { listFolder } from '../files/list-folder.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { DELIVERED, scenariosFolder } from './scenarios-folder.ts';
import { shownPath } from './shown-path.ts';

/** A file of the library, compiled; the value is null when it has an error. */
export type CompiledFile =
  | { readonly genre: 'situation'; readonly valeur: Scenario | null; readonly problems: Problem[] }
  | { readonly genre: 'grille'; readonly valeur: Grid | null; readonly problems: Problem[] };

/** A grid has a scale at its root, a situation never. */
const GRID_KEY = /^(?:echelle|criteres)\s*:/mu;

/**
 * Compiles a situation or a grid, told apart by what they hold.
 *
 * @throws CliProblem when the file cannot be read
 */
export function compileFile(path: string): CompiledFile {
  const source = readTextFile(path);
  const shown = shownPath(path);
  if (GRID_KEY.test(source)) {
    const { grid, problems } = compileGrid(source, shown, { mesures: new Set(MEASURES.keys()) });
    return { genre: 'grille', valeur: grid, problems };
  }
  const { scenario, problems } = compileScenario(source, shown, {
    grilles: knownGrids(path),
    portraits: new Set(PORTRAIT_IDS),
  });
  return { genre: 'situation', valeur: scenario, problems };
}

/** The folders where a situation's grids are looked for: beside it, then the library's, then the delivered ones. */
export function gridFolders(scenarioPath: string): string[] {
  const beside = join(dirname(scenarioPath), '..', 'grilles');
  const library = [scenariosFolder(), DELIVERED].map((folder) => join(folder, 'grilles'));
  return [beside, dirname(scenarioPath), ...library].filter(isFolder);
}

/** Grids by file name, which the compiler holds to their id: a broken grid is its own problem only. */
function knownGrids(scenarioPath: string): Set<string> {
  const files = gridFolders(scenarioPath).flatMap((folder) =>
    listFolder(folder, ['.yaml', '.yml']),
  );
  return new Set(files.map((file) => basename(file).replace(/\.ya?ml$/u, '')));
}
