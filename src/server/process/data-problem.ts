import { StoreError } from '../store/store-error.ts';
import { StartupProblem } from './startup-problem.ts';
import { systemCode } from './system-code.ts';

/** Why a data folder cannot be used, for the person at the keyboard; other errors are returned as is. */
export function dataProblem(error: unknown, folder: string, file: string): unknown {
  switch (error instanceof StoreError ? error.fault : systemCode(error)) {
    case 'occupe':
      return new StartupProblem(
        `Un autre Palabre utilise déjà le dossier de données « ${folder} ».`,
        'Arrêtez-le d’abord, ou donnez à celui-ci un autre dossier avec --data.',
      );
    case 'plein':
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartupProblem(
        `Le disque qui porte « ${folder} » est plein.`,
        'Libérez de la place, ou choisissez un autre dossier avec --data.',
      );
    case 'illisible':
      return new StartupProblem(
        `La base de données « ${file} » est endommagée ou n’en est pas une.`,
        'Remettez une copie de sauvegarde à sa place, ou déplacez ce fichier pour repartir de zéro.',
      );
    case 'version_future':
      return new StartupProblem(
        `La base de données « ${file} » vient d’une version plus récente de Palabre.`,
        'Mettez Palabre à jour, ou choisissez un autre dossier avec --data.',
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartupProblem(
        `« ${folder} » n’est pas un dossier.`,
        'Donnez à --data (ou PALABRE_DATA) le nom d’un dossier.',
      );
    case 'lecture_seule':
    case 'inaccessible':
    case 'panne':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'EIO':
      return new StartupProblem(
        `Palabre ne peut pas écrire dans le dossier de données « ${folder} ».`,
        'Donnez-lui le droit d’y écrire, ou choisissez un autre dossier avec --data.',
      );
    default:
      return error;
  }
}
