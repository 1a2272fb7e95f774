import { join } from 'node:path';
import { scenarioFingerprint } from '#content/scenario-fingerprint.ts';
import { saleContextOf } from '#engine/domain/sale-context-of.ts';
import type { World } from '#engine/interview/outcome.ts';
import { CliProblem } from '../cli-problem.ts';
import { compileFile } from './compile-file.ts';
import { findSource } from './find-source.ts';
import { scenariosFolder } from './scenarios-folder.ts';
import { shownPath } from './shown-path.ts';

/** A situation ready to be played. */
export interface LoadedScenario {
  readonly path: string;
  readonly world: World;
  readonly empreinte: string;
}

/**
 * Loads a situation by its id or its path.
 *
 * @throws CliProblem when it is unknown or has an error
 */
export function loadScenario(name: string): LoadedScenario {
  const path = findSource(name, 'entretiens', [join(scenariosFolder(), 'entretiens')]);
  const compiled = compileFile(path);
  const shown = shownPath(path);
  if (compiled.genre === 'grille') {
    throw new CliProblem(`« ${shown} » est une grille.`, 'Donnez le fichier d’une situation.');
  }
  const { valeur: scenario, problems } = compiled;
  if (scenario === null) {
    const errors = problems.filter(({ niveau }) => niveau === 'erreur');
    const [first] = errors;
    throw new CliProblem(
      `La situation « ${shown} » a ${errors.length === 1 ? 'une erreur' : `${errors.length} erreurs`}${first === undefined ? '' : ` (ligne ${first.ligne} : ${first.message})`}`,
      `« palabre valider ${shown} » les montre toutes.`,
    );
  }
  return {
    path,
    world: { scenario, sale: saleContextOf(scenario) },
    empreinte: scenarioFingerprint(scenario),
  };
}
