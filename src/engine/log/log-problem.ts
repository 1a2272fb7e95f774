/** Something wrong in a log, with the line it stands on (from 1) and the mend, in French. */
export interface LogProblem {
  readonly ligne: number;
  readonly code:
    | 'vide'
    | 'tronque'
    | 'illisible'
    | 'enveloppe'
    | 'version_future'
    | 'type_inconnu'
    | 'contenu'
    | 'autre_session'
    | 'trou'
    | 'empreinte'
    | 'chaine'
    | 'debut';
  readonly message: string;
  readonly remede: string;
}

/** One line of text for a problem: place, what is wrong, mend. */
export function logProblemText(problem: LogProblem, file: string): string {
  return `${file}:${problem.ligne} : ${problem.message} ${problem.remede}`;
}
