import { CliProblem } from '../cli-problem.ts';
import { systemCode } from '#server/process/system-code.ts';

/** Why the system refused a file, in French. */
export function fileFault(error: unknown, path: string): CliProblem {
  switch (systemCode(error)) {
    case 'ENOENT':
      return new CliProblem(
        `« ${path} » n’existe pas.`,
        'Vérifiez le chemin : il part du dossier où vous tapez la commande.',
      );
    case 'EISDIR':
      return new CliProblem(`« ${path} » est un dossier.`, 'Donnez le nom d’un fichier.');
    case 'ENOTDIR':
    case 'EEXIST':
      return new CliProblem(
        `« ${path} » est un fichier, ou passe par un fichier, là où il faut un dossier.`,
        'Choisissez un autre chemin.',
      );
    case 'EACCES':
    case 'EPERM':
      return new CliProblem(
        `Le système vous refuse l’accès à « ${path} ».`,
        'Vérifiez les droits du fichier et de son dossier.',
      );
    case 'EROFS':
      return new CliProblem(
        `« ${path} » est sur un disque en lecture seule.`,
        'Choisissez un autre dossier.',
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new CliProblem(
        `Le disque est plein : « ${path} » n’a pas pu être écrit.`,
        'Libérez de la place, ou choisissez un autre dossier.',
      );
    case 'ENAMETOOLONG':
      return new CliProblem('Le nom de fichier est trop long.', 'Raccourcissez-le.');
    default:
      return new CliProblem(
        `« ${path} » n’a pas pu être ouvert (${systemCode(error) ?? 'erreur inconnue'}).`,
        'Vérifiez le chemin et les droits.',
      );
  }
}
