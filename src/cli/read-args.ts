import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliProblem } from './cli-problem.ts';

/**
 * The options and the words of a command line; what Node rejects becomes a French message.
 *
 * @throws CliProblem with the exit code of a command typed wrong
 */
export function readArgs<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  commande: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
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
