import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGrid } from '#content/compile-grid.ts';
import { compileScenario } from '#content/compile-scenario.ts';
import type { Problem } from '#content/problem.ts';
import { scenarioFingerprint } from '#content/scenario-fingerprint.ts';
import { PORTRAIT_IDS } from '#engine/domain/portraits.ts';
import { MEASURES } from '#engine/scoring/measures/index.ts';
import type { Library, LibraryEntry } from '../ports/library.ts';
import { StartupProblem } from './startup-problem.ts';

/** The situations that can be played, and what kept the others out. */
export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/**
 * Compiles every grid and every situation of a folder (`grilles/*.yaml`, `entretiens/*.yaml`). A file
 * with an error is left out and told; the others are offered.
 *
 * @throws StartupProblem when the folder cannot be read at all
 */
export function loadLibrary(folder: string): LoadedLibrary {
  const grids = readYaml(folder, 'grilles').map(({ source, file }) =>
    compileGrid(source, file, { mesures: new Set(MEASURES.keys()) }),
  );
  const grilles = new Map(grids.flatMap(({ grid }) => (grid === null ? [] : [[grid.id, grid]])));
  const known = { grilles: new Set(grilles.keys()), portraits: new Set<string>(PORTRAIT_IDS) };
  const compiled = readYaml(folder, 'entretiens').map(({ source, file }) =>
    compileScenario(source, file, known),
  );
  const library = compiled.flatMap(({ scenario }): LibraryEntry[] => {
    const grille = grilles.get(scenario?.grilles[0] ?? '');
    if (scenario === null || grille === undefined) return [];
    return [{ scenario, grille, empreinte: scenarioFingerprint(scenario) }];
  });
  const left = [
    ...grids.filter(({ grid }) => grid === null),
    ...compiled.filter(({ scenario }) => scenario === null),
  ];
  return {
    library: library.toSorted((a, b) => (a.scenario.id < b.scenario.id ? -1 : 1)),
    problems: left.flatMap(({ problems }) => problems.filter(({ niveau }) => niveau === 'erreur')),
  };
}

function readYaml(folder: string, part: string): { source: string; file: string }[] {
  const place = join(folder, part);
  try {
    return readdirSync(place)
      .filter((name) => /\.ya?ml$/.test(name) && !name.startsWith('.'))
      .toSorted()
      .map((name) => ({
        source: readFileSync(join(place, name), 'utf8'),
        file: join(place, name),
      }));
  } catch {
    throw new StartupProblem(
      `Le dossier « ${place} » manque ou ne peut pas être lu.`,
      'Un dossier de scénarios contient « entretiens » et « grilles » : vérifiez PALABRE_SCENARIOS, ou retirez cette variable.',
    );
  }
}
