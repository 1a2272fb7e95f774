import { spawn } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';
import { node24 } from './node24.mjs';
import { root } from './root.mjs';

// The server restarts when its sources change; the page is served by Vite, which passes /api on.
ensureInstalled();
const port = process.env['PALABRE_PORT'] ?? '4173';
const commands = [
  ['--watch', 'src/server/main.ts', '--port', port, ...process.argv.slice(2)],
  ['node_modules/vite/bin/vite.js'],
];
const children = commands.map((args) => spawn(node24, args, { cwd: root, stdio: 'inherit' }));

/** One of the two ended, or we were asked to: the other has no use alone. */
function stopAll() {
  for (const child of children) child.kill('SIGTERM');
}
process.on('SIGINT', stopAll);
process.on('SIGTERM', stopAll);
for (const child of children) child.once('exit', stopAll);
