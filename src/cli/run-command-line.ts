import { CliProblem } from './cli-problem.ts';
import type { Output } from './command.ts';
import { COMMANDS } from './commands.ts';
import { help } from './help.ts';
import { nearest } from '#content/text/nearest.ts';
import { frenchSpaces } from '#content/text/french.ts';
import { systemCode } from '#server/process/system-code.ts';

const output: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/**
 * Runs the command line: writes to the standard streams and gives the exit code. Never rejects.
 *
 * @param args the words after `palabre`
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
  try {
    return await run(args);
  } catch (error) {
    return tell(error);
  }
}

/** `palabre … | head` closes the pipe early: nothing is wrong, and nobody reads any more. */
function endQuietly(error: Error): void {
  if (systemCode(error) === 'EPIPE') process.exit(0);
  process.stderr.write('La sortie ne peut pas être écrite. Vérifiez la place sur le disque.\n');
  process.exit(1);
}

async function run([nom = 'aide', ...args]: readonly string[]): Promise<number> {
  if (['aide', '--aide', '-h', '--help'].includes(nom) && args.length === 0) {
    output.out(help());
    return 0;
  }
  const wanted = nom === 'aide' ? (args[0] ?? '') : nom;
  const entry = COMMANDS.find((each) => each.nom === wanted);
  if (entry === undefined) throw unknownCommand(wanted);
  const command = await entry.load();
  const asksHelp = nom === 'aide' || ['--aide', '--help', '-h'].some((word) => args.includes(word));
  if (asksHelp) {
    output.out(command.aide);
    return 0;
  }
  return command.run(args, output);
}

function unknownCommand(nom: string): CliProblem {
  const names = COMMANDS.map((each) => each.nom);
  const near = nearest(nom, names);
  return new CliProblem(
    `La commande « ${nom} » n’existe pas.`,
    near === null
      ? `Les commandes sont : ${names.join(', ')}.`
      : `Vouliez-vous dire « ${near} » ? « palabre aide » les présente toutes.`,
    2,
  );
}

/** Says what went wrong, without a stack trace, and gives the exit code. */
function tell(error: unknown): number {
  if (error instanceof CliProblem) {
    output.err(frenchSpaces(`${error.message}\nRemède : ${error.remede}`));
    return error.code;
  }
  const message = error instanceof Error ? error.message : String(error);
  output.err(
    frenchSpaces(
      `Palabre s’est arrêté sur une erreur imprévue : ${message}\nRemède : signalez-la, avec la commande que vous aviez écrite.`,
    ),
  );
  return 1;
}
