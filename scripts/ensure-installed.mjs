import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24 } from './node24.mjs';
import { npmCommand } from './npm-command.mjs';
import { root } from './root.mjs';

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.palabre-lock');

/** @type {[RegExp, string][]} */
const REASONS = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/,
    'Le registre de paquets ne répond pas. Vérifiez la connexion à Internet (ou le réglage du serveur mandataire), puis recommencez.',
  ],
  [/ENOSPC/, 'Le disque est plein. Libérez environ 1 Go, puis recommencez.'],
  [
    /EACCES|EPERM/,
    'Les droits manquent sur le dossier « node_modules », ou un programme l’utilise encore. Fermez Palabre, vérifiez que ce dossier vous appartient, puis recommencez.',
  ],
  [
    /EUSAGE|in sync/,
    'Le fichier « package-lock.json » ne correspond plus à « package.json ». Rétablissez-le (git checkout package-lock.json), puis recommencez.',
  ],
];

/**
 * Installs the packages when they are missing or older than the lock file. Silent when there is
 * nothing to do; ends the process with an explanation when it cannot be done.
 *
 * @returns {void}
 */
export function ensureInstalled() {
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (isInstalled(hash)) return;
  process.stderr.write('Installation des composants de Palabre (une à deux minutes)…\n');
  const { command, prefix, shell } = npmCommand();
  // --include=dev: with NODE_ENV=production npm would leave out what builds the application.
  const args = [...prefix, installCommand(), '--include=dev', '--no-audit', '--no-fund'];
  const result = spawnSync(command, args, { cwd: root, shell, encoding: 'utf8' });
  if (result.status !== 0 || !existsSync(node24)) {
    fail(`${result.stdout ?? ''}\n${result.stderr ?? ''}\n${result.error?.message ?? ''}`);
  }
  writeFileSync(stamp, hash);
}

/**
 * Our stamp says so, or npm's own note, which it writes last, is newer than the lock file: then
 * someone installed by hand.
 *
 * @param {string} hash
 */
function isInstalled(hash) {
  if (!existsSync(node24)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** On Windows the running node.exe of node_modules cannot be deleted, which `npm ci` would do. */
function installCommand() {
  const insideModules = process.execPath.startsWith(join(root, 'node_modules'));
  return process.platform === 'win32' && insideModules ? 'install' : 'ci';
}

/**
 * @param {string} output
 * @returns {never}
 */
function fail(output) {
  const reason = REASONS.find(([pattern]) => pattern.test(output))?.[1];
  const lines = output.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
  process.stderr.write(
    `\nL’installation n’a pas abouti.\n${reason ?? 'Voici ce qu’a répondu npm :'}\n\n`,
  );
  process.stderr.write(
    `${(lines.length > 0 ? lines : output.trim().split('\n')).slice(-12).join('\n')}\n`,
  );
  process.exit(1);
}
