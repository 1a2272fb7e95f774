import type { Problem } from './problem.ts';
import { frenchSpaces } from './text/french.ts';

/**
 * A problem as plain French text: « fichier:ligne:colonne », what is wrong and where, the lines
 * concerned with a caret, and the mend.
 */
export function formatProblem(problem: Problem): string {
  const place = `${problem.fichier}:${problem.ligne}:${problem.colonne}`;
  const level = problem.niveau === 'erreur' ? 'Erreur' : 'Avertissement';
  const path = problem.chemin === '' ? '' : `\nOù : ${problem.chemin}`;
  return frenchSpaces(`${place} — ${level} (${problem.code})\n${problem.message}${path}\n`).concat(
    `\n${problem.extrait}\n\n`,
    frenchSpaces(`Remède : ${problem.remede}`),
  );
}
