import { ensureInstalled } from './ensure-installed.mjs';
import { runNode24 } from './node24.mjs';

// `node scripts/run.mjs FILE.ts …`: runs a TypeScript file of the repository with the pinned Node.
ensureInstalled();
process.exitCode = await runNode24(process.argv.slice(2));
