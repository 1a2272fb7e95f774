import { join } from 'node:path';
import type { Grid } from '#engine/domain/grid.ts';
import { CliProblem } from '../cli-problem.ts';
import { compileFile } from './compile-file.ts';
import { findSource } from './find-source.ts';
import { DELIVERED, scenariosFolder } from './scenarios-folder.ts';
import { shownPath } from './shown-path.ts';

/**
 * Loads a grid by its id or its path.
 *
 * @param folders where to look first, before the library and the delivered grids
 * @throws CliProblem when it is unknown or has an error
 */
export function loadGrid(name: string, folders: readonly string[] = []): Grid {
  const library = [scenariosFolder(), DELIVERED].map((folder) => join(folder, 'grilles'));
  const path = findSource(name, 'grilles', [...folders, ...library]);
  const compiled = compileFile(path);
  const shown = shownPath(path);
  if (compiled.genre === 'situation') {
    throw new CliProblem(`« ${shown} » n’est pas une grille.`, 'Donnez le fichier d’une grille.');
  }
  if (compiled.valeur === null) {
    throw new CliProblem(
      `La grille « ${shown} » a des erreurs.`,
      `« palabre valider ${shown} » les montre.`,
    );
  }
  return compiled.valeur;
}
