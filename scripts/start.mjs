import { buildApp } from './build-app.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runNode24 } from './node24.mjs';

// `npm start -- [--port N] [--data DIR]`: from a fresh clone to a running server. The options are
// the server's; it is its place to check them.
ensureInstalled();
const built = await buildApp({ announce: 'Préparation des écrans (quelques secondes)…' });
if (built) {
  process.exitCode = await runNode24(['src/server/main.ts', ...process.argv.slice(2)]);
} else {
  process.stderr.write('Les écrans n’ont pas pu être préparés : voyez le message ci-dessus.\n');
  process.exitCode = 1;
}
