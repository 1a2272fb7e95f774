import { basename } from 'node:path';

/**
 * How to start npm on any system: with the npm that started us when there is one (npm_execpath),
 * else by its name, which on Windows is a .cmd file that only a shell can run.
 *
 * @returns {{ command: string, prefix: string[], shell: boolean }}
 */
export function npmCommand() {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && basename(npm).startsWith('npm-cli')) {
    return { command: process.execPath, prefix: [npm], shell: false };
  }
  return { command: 'npm', prefix: [], shell: process.platform === 'win32' };
}
