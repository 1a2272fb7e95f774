import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Stripping the types of every file is a third of a command's time: the result is kept for the next
// one. Where nothing can be written there, Node goes without.
enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'palabre'));

// Imported after the cache is on, or it would not serve.
const { runCommandLine } = await import('./run-command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
