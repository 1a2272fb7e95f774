import { formatProblem } from '#content/format-problem.ts';
import { readModelSettings } from '#wording/read-model-settings.ts';
import type { Wording } from '#wording/worded.ts';
import manifest from '../../package.json' with { type: 'json' };
import { defaultDataFolder } from './process/default-data-folder.ts';
import { readOptions } from './process/read-options.ts';
import { startServer } from './process/start-server.ts';
import { StartupProblem } from './process/startup-problem.ts';
import { USAGE } from './process/usage.ts';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) process.stdout.write(USAGE);
  else await run(options);
} catch (error) {
  fail(error);
}

async function run(options: ReturnType<typeof readOptions>): Promise<void> {
  const server = await startServer({
    host: options.host,
    port: options.port,
    names: options.names,
    data: options.data ?? defaultDataFolder(process.platform, process.env),
    scenarios: options.scenarios,
    version: manifest.version,
    wording: await openWording(process.env),
    report,
  });
  for (const problem of server.problems) {
    process.stderr.write(`${formatProblem(problem)}\n\n`);
  }
  let stopping = false;
  const stop = (): void => {
    // Asked twice: now.
    if (stopping) process.exit(1);
    stopping = true;
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Last: whoever reads this line may use the server, or stop it.
  process.stdout.write(`Palabre est prêt : ${server.addresses.join(' ou ')}\n`);
}

/** The model that words the client's lines, or null; its package is only loaded when there is one. */
async function openWording(env: NodeJS.ProcessEnv): Promise<Wording | null> {
  const { settings, problemes } = readModelSettings(env);
  for (const problem of problemes) process.stderr.write(`${problem}\n`);
  if (settings === null) return null;
  const { createModelWording } = await import('#wording/create-model-wording.ts');
  return createModelWording(settings);
}

/** For whoever runs the server: the whole error, which never goes to a browser. */
function report(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} ${text}\n`);
}

function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof StartupProblem) {
    process.stderr.write(`${error.message}\n${error.remede}\n`);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Palabre n’a pas pu démarrer : ${message}\n`);
  }
}
