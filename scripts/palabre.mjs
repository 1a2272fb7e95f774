import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { runNode24 } from './node24.mjs';
import { root } from './root.mjs';

// npm moves to the repository's root before it runs a script and leaves in INIT_CWD the folder
// where the command was typed: a relative path given by the user starts from there.
const typedIn =
  process.env['npm_lifecycle_event'] === 'palabre' ? process.env['INIT_CWD'] : undefined;

ensureInstalled();
process.exitCode = await runNode24([join(root, 'src/cli/main.ts'), ...process.argv.slice(2)], {
  cwd: typedIn ?? process.cwd(),
});
