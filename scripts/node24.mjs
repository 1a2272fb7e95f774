import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The Node 24 that the lock file pins. The machine's own Node may be older: it can neither run
 * TypeScript files nor open node:sqlite.
 */
export const node24 = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const startedByNpm = process.env['npm_lifecycle_event'] !== undefined;

/**
 * Runs the pinned Node in the foreground and gives its exit code (128 + n when signal n ended it).
 *
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function runNode24(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node24, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: 'inherit',
    });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // Ctrl-C in a terminal already reaches the whole process group: sent again, it would look
      // like a second, impatient one. We only outlive it, to give the child's exit code.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    process.on('SIGHUP', forward);
    // npm sends its SIGTERM to the shell between it and us, which dies without telling anyone: a
    // server would stay behind, unreachable, on its port. A changed parent is the only sign.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (startedByNpm && process.ppid !== parent) child.kill('SIGTERM');
    }, 300);
    const stop = () => {
      clearInterval(watch);
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      process.off('SIGHUP', forward);
    };
    child.once('error', (error) => {
      stop();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stop();
      resolve(code ?? (signal === null ? 1 : 128 + constants.signals[signal]));
    });
  });
}
