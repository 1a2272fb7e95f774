import { CliProblem } from '../cli-problem.ts';

/**
 * The value of a JSON file.
 *
 * @throws CliProblem with the line when it is not JSON
 */
export function parseJson(text: string, shown: string): unknown {
  if (text.trim() === '') {
    throw new CliProblem(`${shown} : ce fichier est vide.`, 'Reprenez le fichier d’origine.');
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return value;
  } catch (error) {
    const at = Number(/position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1]);
    const line = Number.isInteger(at) ? `:${text.slice(0, at).split('\n').length}` : '';
    throw new CliProblem(
      `${shown}${line} : ce fichier n’est pas du JSON correct.`,
      'Il manque peut-être une virgule, un guillemet ou une accolade à cet endroit ; reprenez le fichier d’origine.',
    );
  }
}
