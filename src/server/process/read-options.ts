import { parseArgs } from 'node:util';
import { StartupProblem } from './startup-problem.ts';

/** Everything the process is told from outside; null members take a default found elsewhere. */
export interface Options {
  readonly help: boolean;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Public names of a proxy in front of the server. */
  readonly names: readonly string[];
  readonly data: string | null;
  readonly scenarios: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 4173;
const LOOPBACK = '127.0.0.1';

/**
 * Reads the command line, then the environment, then the defaults.
 *
 * @throws StartupProblem naming the option that is wrong
 */
export function readOptions(args: readonly string[], env: Environment): Options {
  const { port, host, data, aide, help } = parse(args);
  return {
    help: aide === true || help === true,
    port: portOf(port ?? given(env['PORT']), port === undefined ? 'PORT' : '--port'),
    host: given(host) ?? given(env['PALABRE_HOST']) ?? LOOPBACK,
    names: (env['PALABRE_NOMS'] ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    data: given(data) ?? given(env['PALABRE_DATA']),
    scenarios: given(env['PALABRE_SCENARIOS']),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        aide: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const word = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new StartupProblem(
      word === undefined
        ? 'La ligne de commande est incorrecte.'
        : `L’option « ${word} » n’est pas comprise.`,
      'Les options sont --port NOMBRE, --host ADRESSE, --data DOSSIER et --aide.',
    );
  }
}

function given(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}

function portOf(text: string | null, name: string): number {
  if (text === null) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StartupProblem(
    `Le port « ${text} » (${name}) n’est pas un nombre de 0 à 65535.`,
    `Par exemple : --port ${DEFAULT_PORT}. 0 choisit un port libre.`,
  );
}
