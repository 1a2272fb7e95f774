import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runNode24 } from './node24.mjs';
import { root } from './root.mjs';

const SOURCES = [
  'src/app',
  'src/engine',
  'src/wire',
  'public',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];
// Beside dist/app, not in it: Vite empties that folder.
const stamp = join(root, 'dist', 'app.stamp');
const page = join(root, 'dist', 'app', 'index.html');

/**
 * Builds the application into dist/app, unless its sources are those of the last build.
 *
 * @param {{ force?: boolean, announce?: string }} [options] announce: a line to print before building
 * @returns {Promise<boolean>} false when the build failed
 */
export async function buildApp(options = {}) {
  const hash = hashOf(SOURCES);
  const upToDate = existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (upToDate && options.force !== true) return true;
  if (options.announce !== undefined) process.stdout.write(`${options.announce}\n`);
  rmSync(stamp, { force: true });
  // Under a test runner NODE_ENV is « test », with which Vite would ship React's development version.
  const env = { ...process.env, NODE_ENV: 'production' };
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  const code = await runNode24(vite, { env });
  if (code !== 0) return false;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesOf(path)) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [full];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => join(full, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}
