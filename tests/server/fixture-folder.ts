import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { fixtureSituation } from './fixture-situation.ts';

/** Writes the fixture as a trainer's folder of scenarios, and returns its path. */
export function writeFixtureFolder(parent: string): string {
  const folder = join(parent, 'scenarios');
  const { scenario, grille } = fixtureSituation;
  mkdirSync(join(folder, 'entretiens'), { recursive: true });
  mkdirSync(join(folder, 'grilles'), { recursive: true });
  writeFileSync(
    join(folder, 'entretiens', `${scenario.id}.yaml`),
    stringify({ ...scenario, client: { ...scenario.client, portrait: 'ines' } }),
  );
  writeFileSync(join(folder, 'grilles', `${grille.id}.yaml`), stringify(grille));
  return folder;
}
