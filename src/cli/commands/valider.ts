import { join } from 'node:path';
import { formatProblem } from '#content/format-problem.ts';
import { frenchSpaces } from '#content/text/french.ts';
import { CliProblem } from '../cli-problem.ts';
import type { Command } from '../command.ts';
import { isFolder } from '../files/is-folder.ts';
import { listFolder } from '../files/list-folder.ts';
import { type CompiledFile, compileFile } from '../library/compile-file.ts';
import { scenariosFolder } from '../library/scenarios-folder.ts';
import { shownPath } from '../library/shown-path.ts';
import { readArgs } from '../read-args.ts';
import { counted } from '../report/counted.ts';
import { fileSummary } from '../report/file-summary.ts';

const ENDINGS = ['.yaml', '.yml'];

export const valider: Command = {
  aide: `palabre valider [FICHIER…]

Vérifie des situations et des grilles, et résume celles qui sont justes. Un dossier vaut pour les
fichiers .yaml qu’il contient, et pour ses dossiers « entretiens » et « grilles ». Sans fichier :
toute la bibliothèque.

Une erreur donne le code de sortie 1 ; un avertissement, non.

  palabre valider scenarios/entretiens/mon-entretien.yaml`,

  run(args, { out }) {
    const { positionals } = readArgs(args, {}, 'valider');
    const wanted = positionals.length === 0 ? [scenariosFolder()] : positionals;
    const files = wanted.flatMap(yamlFiles);
    const compiled = files.map((path) => ({ path, ...compileFile(path) }));
    for (const { problems } of compiled) {
      for (const problem of problems) out(`${formatProblem(problem)}\n`);
    }
    for (const each of compiled) {
      out(frenchSpaces(`${shownPath(each.path)} : ${fileSummary(each)}`));
    }
    const count = (niveau: string): number =>
      compiled.flatMap(({ problems }) => problems).filter((one) => one.niveau === niveau).length;
    const errors = count('erreur');
    out(
      frenchSpaces(
        `\n${total(compiled)} : ${counted(errors, 'erreur')}, ${counted(count('avertissement'), 'avertissement')}.`,
      ),
    );
    return Promise.resolve(errors === 0 ? 0 : 1);
  },
};

/** The YAML files a word of the command line stands for. */
function yamlFiles(path: string): string[] {
  if (!isFolder(path)) return [path];
  const folders = [path, join(path, 'grilles'), join(path, 'entretiens')].filter(isFolder);
  const files = folders.flatMap((folder) => listFolder(folder, ENDINGS));
  if (files.length > 0) return files;
  throw new CliProblem(
    `Le dossier « ${shownPath(path)} » ne contient aucun fichier .yaml.`,
    'Donnez un fichier, ou un dossier qui contient « entretiens » ou « grilles ».',
  );
}

function total(compiled: readonly CompiledFile[]): string {
  const count = (genre: CompiledFile['genre']): number =>
    compiled.filter((each) => each.genre === genre).length;
  return `${counted(count('situation'), 'situation')}, ${counted(count('grille'), 'grille')}`;
}
