import { CliProblem } from './cli-problem.ts';

/**
 * Runs `parse` (a call of `node:util`'s parseArgs, whose result keeps its exact type) and turns what it
 * rejects into a French message.
 *
 * @throws CliProblem with the exit code of a command typed wrong
 */
export function readArgs<T>(parse: () => T, commande: string): T {
  try {
    return parse();
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const word = /'([^']+)'/u.exec(message)?.[1]?.replace(/ <value>$/u, '');
    throw new CliProblem(
      whatIsWrong(error, word),
      `« palabre ${commande} --aide » donne la liste des options.`,
      2,
    );
  }
}

function whatIsWrong(error: unknown, word: string | undefined): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (word === undefined) return 'La ligne de commande est incorrecte.';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `L’option « ${word} » n’existe pas.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `L’option « ${word} » est mal employée : une valeur manque, ou elle n’en veut pas.`;
  }
  return `« ${word} » n’a pas de place ici.`;
}
