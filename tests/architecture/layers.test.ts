import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../scripts/check-layers.mjs');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'palabre-layers-'));
  write(
    'package.json',
    '{ "imports": { "#engine/*": "./src/engine/*", "#app/*": "./src/app/*" } }',
  );
  write('src/engine/domain/act.ts', "import { z } from 'zod';\nexport const act = z.string();\n");
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Runs the real script, as `npm test` does, on the small tree of the test. */
function check(): { code: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
  return { code: status, lines: stdout.trimEnd().split('\n') };
}

function expectViolation(line: string): void {
  const { code, lines } = check();
  expect(lines).toContain(line);
  expect(code).toBe(1);
}

describe('what is allowed', () => {
  test('a tree within the table passes, and says what it read', () => {
    write('src/engine/client/mind.ts', "import { act } from '#engine/domain/act.ts';\nact;\n");
    expect(check()).toEqual({ code: 0, lines: ['2 modules, 2 imports: all within the table'] });
  });

  test('a test file imports anything', () => {
    write('src/engine/client/mind.test.ts', "import '#app/main.tsx';\nimport 'node:fs';\n");
    write('src/app/main.tsx', "import '#engine/domain/act.ts';\n");
    expect(check().code).toBe(0);
  });

  test('what looks like an import in a comment or a string is not one', () => {
    write(
      'src/engine/log/chain.ts',
      "// import '#app/main.tsx'\nexport const s = \"import '#app/x'\";\n",
    );
    expect(check().code).toBe(0);
  });

  test('a sub-path of an allowed package', () => {
    write('src/engine/log/chain.ts', "export { sha256 } from '@noble/hashes/sha2.js';\n");
    expect(check().code).toBe(0);
  });
});

describe('what is refused', () => {
  const upward = '#engine/client/mind.ts: the part engine/domain may not import engine/client';

  test.each([
    ['static import', "\nimport { a } from '#engine/client/mind.ts';\na;\n"],
    ['type import', "\nimport type { A } from '#engine/client/mind.ts';\nexport type B = A;\n"],
    ['re-export', "\nexport * from '#engine/client/mind.ts';\n"],
    ['named re-export', "\nexport { a } from '#engine/client/mind.ts';\n"],
    ['dynamic import', "\nexport const a = () => import('#engine/client/mind.ts');\n"],
    ['dynamic import by template', '\nexport const a = () => import(`#engine/client/mind.ts`);\n'],
    ['type query', "\nexport type A = import('#engine/client/mind.ts').A;\n"],
  ])('an import upwards: %s', (_kind, text) => {
    write('src/engine/client/mind.ts', 'export const a = 1;\nexport type A = 1;\n');
    write('src/engine/domain/grid.ts', text);
    expectViolation(`src/engine/domain/grid.ts:2 imports ${upward}`);
  });

  test('by a relative path', () => {
    write('src/engine/client/mind.ts', 'export const a = 1;\n');
    write('src/engine/domain/grid.ts', "export * from '../client/mind.ts';\n");
    expectViolation(
      'src/engine/domain/grid.ts:1 imports ../client/mind.ts: the part engine/domain may not import engine/client',
    );
  });

  test('the application importing a part that holds secrets', () => {
    write('src/engine/client/mind.ts', 'export const a = 1;\n');
    write('src/app/main.tsx', "import { a } from '#engine/client/mind.ts';\na;\n");
    expectViolation(
      'src/app/main.tsx:1 imports #engine/client/mind.ts: the part app may not import engine/client',
    );
  });

  test('a worker loaded by its address', () => {
    write('src/server/work.ts', 'export const a = 1;\n');
    write('src/app/main.tsx', "new URL('../server/work.ts', import.meta.url);\n");
    expectViolation(
      'src/app/main.tsx:1 imports ../server/work.ts: the part app may not import server',
    );
  });

  test('a package the engine does not know', () => {
    write('src/engine/log/chain.ts', "import 'hono';\n");
    expectViolation(
      'src/engine/log/chain.ts:1 imports hono: the part engine/log may not import this package',
    );
  });

  test('a package whose name only begins like an allowed one', () => {
    write('src/engine/log/chain.ts', "import 'zod-extra';\n");
    expect(check().code).toBe(1);
  });

  test.each(['node:fs', 'fs'])('a module of Node in the engine: %s', (name) => {
    write('src/engine/log/chain.ts', `import '${name}';\n`);
    expectViolation(
      `src/engine/log/chain.ts:1 imports ${name}: the part engine/log may not import the modules of Node`,
    );
  });

  test('an import that cannot be read', () => {
    write('src/server/main.ts', 'export const load = (name: string) => import(name);\n');
    expectViolation(
      'src/server/main.ts:1 imports (computed): an import that is not a literal cannot be checked',
    );
  });

  test('a glob of files', () => {
    write('src/app/main.tsx', "import.meta.glob('../server/*.ts');\n");
    expect(check().code).toBe(1);
  });

  test('a file that does not exist', () => {
    write('src/server/main.ts', "import '#engine/domain/gone.ts';\n");
    expectViolation('src/server/main.ts:1 imports #engine/domain/gone.ts: no such file');
  });

  test('an alias that does not exist', () => {
    write('src/server/main.ts', "import '#nowhere/x.ts';\n");
    expectViolation('src/server/main.ts:1 imports #nowhere/x.ts: no such file');
  });

  test('a test imported by the product', () => {
    write('src/server/a.test.ts', 'export const a = 1;\n');
    write('src/server/main.ts', "import './a.test.ts';\n");
    expectViolation(
      'src/server/main.ts:1 imports ./a.test.ts: the part server may not import a test',
    );
  });

  test('a file outside src', () => {
    write('scenarios/secret.json', '{}');
    write('src/app/main.tsx', "import '../../scenarios/secret.json?raw';\n");
    expectViolation(
      'src/app/main.tsx:1 imports ../../scenarios/secret.json?raw: the part app may not import outside src',
    );
  });

  test('a cycle between files of one part', () => {
    write('src/server/a.ts', "import './b.ts';\n");
    write('src/server/b.ts', "import './c.ts';\n");
    write('src/server/c.ts', "import type {} from './a.ts';\n");
    expectViolation(
      'src/server/a.ts:1 imports itself through src/server/b.ts → src/server/c.ts → src/server/a.ts',
    );
  });

  test('a file that belongs to no part', () => {
    write('src/engine/loose.ts', 'export const a = 1;\n');
    write('src/helpers/loose.ts', 'export const a = 1;\n');
    const { code, lines } = check();
    expect(lines.filter((line) => line.includes('which the table does not know'))).toHaveLength(2);
    expect(code).toBe(1);
  });

  test('a file that cannot be parsed', () => {
    write('src/server/main.ts', 'import {\n');
    const { code, lines } = check();
    expect(lines[0]).toMatch(/^src\/server\/main\.ts:\d+ cannot be parsed/);
    expect(code).toBe(1);
  });
});

describe('a checker that sees nothing must not approve', () => {
  test('no module', () => {
    rmSync(join(root, 'src'), { recursive: true });
    expect(check()).toEqual({
      code: 1,
      lines: ['check-layers read 0 modules and 0 imports: nothing was checked'],
    });
  });

  test('modules but no import', () => {
    write('src/engine/domain/act.ts', 'export const act = 1;\n');
    expect(check().code).toBe(1);
  });
});
