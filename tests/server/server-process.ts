import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'server', 'main.ts');

/** A process that runs the server's main file. */
interface Spawned {
  readonly child: ChildProcess;
  /** Resolves when the process has ended and all it printed was read. */
  readonly exited: Promise<unknown>;
  readonly printed: { stdout: string; stderr: string };
}

/** A real server in a process of its own, that answers at `url`. */
export interface ServerProcess extends Spawned {
  readonly url: string;
  /** Sends a signal and waits for the end: exit code, or the signal's name. */
  stop(signal: NodeJS.Signals): Promise<number | string | null>;
}

/** Starts the process; only this environment reaches it, and nothing of the tester's own. */
export function spawnServer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Spawned {
  const { PATH, HOME, SystemRoot } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH, HOME, SystemRoot, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.stderr += text;
  });
  return { child, exited: once(child, 'close'), printed };
}

/** Starts a server and waits until it answers; throws with what it printed if it ends before. */
export async function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const spawned = spawnServer(args, env);
  const { child, exited, printed } = spawned;
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /prêt\s?: (http:\S+)\n/.exec(printed.stdout)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () =>
      reject(new Error(`the server ended: ${printed.stdout}${printed.stderr}`)),
    );
  });
  return {
    ...spawned,
    url,
    stop: async (signal) => {
      child.kill(signal);
      await exited;
      return child.signalCode ?? child.exitCode;
    },
  };
}

/** Runs a server that is expected not to start, to its end. */
export async function runProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { child, exited, printed } = spawnServer(args, env);
  await exited;
  return { code: child.exitCode, ...printed };
}
