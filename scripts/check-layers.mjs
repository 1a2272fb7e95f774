import { checkLayers } from './layers/check-layers.mjs';
import { root } from './root.mjs';

// The table "may import" of the architecture. A part always may import itself; `engine/*` means
// any part of the engine; a test file may import anything and is not listed.
const ENGINE = ['engine/*'];

/** @type {import('./layers/check-layers.mjs').Rules} */
const rules = {
  mayImport: {
    'engine/domain': [],
    'engine/log': ['engine/domain'],
    'engine/language': ['engine/domain'],
    'engine/negotiation': ['engine/domain'],
    'engine/client': ['engine/domain', 'engine/language', 'engine/negotiation'],
    'engine/interview': [
      'engine/domain',
      'engine/log',
      'engine/language',
      'engine/negotiation',
      'engine/client',
    ],
    'engine/scoring': ['engine/domain', 'engine/log', 'engine/language', 'engine/negotiation'],
    'engine/replay': [
      'engine/domain',
      'engine/log',
      'engine/language',
      'engine/negotiation',
      'engine/client',
      'engine/interview',
      'engine/scoring',
    ],
    'engine/candidates': ENGINE,
    content: ENGINE,
    training: ENGINE,
    wording: ENGINE,
    wire: ['engine/domain'],
    server: [...ENGINE, 'content', 'wording', 'wire'],
    app: ['engine/domain', 'engine/replay', 'engine/scoring', 'wire'],
    cli: [...ENGINE, 'content', 'wording', 'wire', 'server'],
  },
  // The engine is pure: these packages are, and nothing else enters.
  packagesOf: { 'engine/*': ['xstate', 'zod', '@noble/hashes', 'pure-rand'] },
  // What runs in a browser cannot use Node's own modules.
  withoutNode: ['engine/*', 'app', 'wire'],
  // The only file outside src that code may import.
  outside: { 'package.json': ['server', 'cli'] },
};

const { modules, imports, violations } = checkLayers(process.argv[2] ?? root, rules);
for (const violation of violations) console.log(violation);
if (modules === 0 || imports === 0) {
  // A checker that sees nothing approves of everything.
  console.log(`check-layers read ${modules} modules and ${imports} imports: nothing was checked`);
  process.exitCode = 1;
} else if (violations.length > 0) {
  console.log(`${violations.length} violations in ${modules} modules`);
  process.exitCode = 1;
} else {
  console.log(`${modules} modules, ${imports} imports: all within the table`);
}
