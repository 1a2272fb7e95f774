import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nearest } from '#content/text/nearest.ts';
import { CliProblem } from '../cli-problem.ts';
import { listFolder } from '../files/list-folder.ts';
import { isFolder } from '../files/is-folder.ts';

const WHAT = {
  entretiens: { un: 'situation', inconnu: 'inconnue', liste: 'Les situations connues' },
  grilles: { un: 'grille', inconnu: 'inconnue', liste: 'Les grilles connues' },
} as const;

/**
 * The file of a situation or a grid named by its id or by its path.
 *
 * @param folders where ids are looked for, in order
 * @throws CliProblem with the known ids and the nearest one
 */
export function findSource(
  name: string,
  kind: keyof typeof WHAT,
  folders: readonly string[],
): string {
  const isPath = /[\\/]|\.ya?ml$/u.test(name);
  if (isPath) return name;
  for (const folder of folders) {
    for (const ending of ['.yaml', '.yml']) {
      const path = join(folder, `${name}${ending}`);
      if (existsSync(path)) return path;
    }
  }
  const known = folders
    .filter(isFolder)
    .flatMap((folder) => listFolder(folder, ['.yaml', '.yml']))
    .map((path) => basename(path).replace(/\.ya?ml$/u, ''));
  const { un, inconnu, liste } = WHAT[kind];
  const near = known.find((id) => name.length > 2 && id.includes(name)) ?? nearest(name, known);
  const list = `${liste} : ${[...new Set(known)].join(', ') || 'aucune'}.`;
  throw new CliProblem(
    `La ${un} « ${name} » est ${inconnu}.`,
    near === null ? list : `Vouliez-vous dire « ${near} » ? ${list}`,
  );
}
