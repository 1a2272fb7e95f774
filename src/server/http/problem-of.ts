import { ApiProblem } from '../sessions/api-problem.ts';
import { SeqConflict } from '../store/seq-conflict.ts';
import { StoreError, type StoreFault } from '../store/store-error.ts';

const KEPT = 'Votre texte reste dans la page : réessayez dans un instant.';
const ASK = 'Prévenez la personne qui gère le serveur.';

const STORE_PROBLEMS: Readonly<Record<StoreFault, ApiProblem>> = {
  plein: new ApiProblem(
    507,
    'disque_plein',
    'Le disque du serveur est plein : cette action n’a pas été enregistrée.',
    `Votre texte reste dans la page. ${ASK} Il faut libérer de la place, puis réessayer.`,
  ),
  lecture_seule: new ApiProblem(
    500,
    'lecture_seule',
    'Le serveur ne peut plus écrire dans son dossier de données : cette action n’a pas été enregistrée.',
    `Votre texte reste dans la page. ${ASK} Il faut rétablir le droit d’écriture.`,
  ),
  occupe: new ApiProblem(
    503,
    'donnees_occupees',
    'Les données du serveur sont occupées : cette action n’a pas été enregistrée.',
    KEPT,
  ),
  illisible: new ApiProblem(
    500,
    'donnees_illisibles',
    'La base de données du serveur est endommagée.',
    `${ASK} Une copie de sauvegarde permet de la retrouver.`,
  ),
  version_future: new ApiProblem(
    500,
    'version_future',
    'Les données ont été écrites par une version plus récente de Palabre.',
    `${ASK} Il faut mettre Palabre à jour.`,
  ),
  inaccessible: new ApiProblem(
    500,
    'donnees_inaccessibles',
    'Le serveur n’accède plus à son dossier de données.',
    ASK,
  ),
  panne: new ApiProblem(
    500,
    'panne_de_stockage',
    'Le stockage du serveur est en panne : cette action n’a pas été enregistrée.',
    `Votre texte reste dans la page. ${ASK}`,
  ),
};

/** What a person is told of an error: never its stack, nor anything of the server's insides. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof StoreError) return STORE_PROBLEMS[error.fault];
  if (error instanceof SeqConflict) {
    return new ApiProblem(
      409,
      'conflit',
      'Cet entretien est modifié ailleurs en ce moment : cette action n’a pas été enregistrée.',
      'Fermez les autres onglets où il est ouvert, rechargez la page et recommencez.',
    );
  }
  return new ApiProblem(
    500,
    'erreur_interne',
    'Le serveur a rencontré une erreur : cette action n’a pas été enregistrée.',
    `${KEPT} Si l’erreur revient, prévenez la personne qui gère le serveur.`,
  );
}
