import { CliProblem } from './cli-problem.ts';

/**
 * The one word a command works on.
 *
 * @param quoi what it is, in French: « un journal »
 * @throws CliProblem when there is none, or more than one
 */
export function onlyOne(words: readonly string[], quoi: string, commande: string): string {
  const [first, second] = words;
  if (first === undefined || first === '') {
    throw new CliProblem(
      `Il manque ${quoi} après « palabre ${commande} ».`,
      `« palabre ${commande} --aide » donne un exemple.`,
      2,
    );
  }
  if (second !== undefined) {
    throw new CliProblem(
      `« ${second} » est de trop : « palabre ${commande} » ne prend que ${quoi}.`,
      'Si le nom contient une espace, mettez-le entre guillemets.',
      2,
    );
  }
  return first;
}
