import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { node24, runNode24 } from './node24.mjs';
import { root } from './root.mjs';

// `npm test [-- --rapide]`: every gate, then the tests. All of them run even when one fails; the
// very last line printed is `N passed, N failed`, each gate counting as one check.
ensureInstalled();
// Only now: these modules import packages.
const { ensureChromium } = await import('./ensure-chromium.mjs');
const { gates } = await import('./gates.mjs');

const quick = process.argv.includes('--rapide');
let passed = 0;
let failed = 0;

for (const gate of gates) {
  const start = performance.now();
  const { code, output } = await capture(gate.args);
  report(gate.title, code === 0, start);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
}

const chromium = quick ? undefined : await findBrowser();
const tests = await runVitest(chromium);
passed += tests.passed;
failed += tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || tests.passed === 0 ? 1 : 0;

/** A missing browser is one failed check; the tests that need none still run. */
async function findBrowser() {
  const start = performance.now();
  const path = await ensureChromium();
  report('Navigateur pour les tests', path !== undefined, start);
  return path;
}

/**
 * @param {string | undefined} browser path of the Chromium; without it, only the tests in Node
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runVitest(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'palabre-'));
  const tally = join(folder, 'tally');
  const start = performance.now();
  const projects = browser === undefined ? ['--project', 'unit', '--project', 'dom'] : [];
  const code = await runNode24(['node_modules/vitest/vitest.mjs', 'run', ...projects], {
    env: {
      ...process.env,
      PALABRE_TALLY: tally,
      ...(browser === undefined ? {} : { PALABRE_CHROMIUM: browser }),
    },
  });
  const counts = existsSync(tally) ? readCounts(tally) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  // No count, an exit code that says otherwise, no test at all: never take silence for success.
  const broken = counts.failed === 0 && (code !== 0 || !(counts.passed > 0));
  printLine('Tests (vitest)', counts.failed === 0 && !broken, start);
  return broken ? { passed: counts.passed, failed: 1 } : counts;
}

/**
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
function readCounts(file) {
  const [passedTests = NaN, failedTests = NaN] = readFileSync(file, 'utf8').split(' ').map(Number);
  return { passed: passedTests, failed: failedTests };
}

/**
 * @param {string} title
 * @param {boolean} ok
 * @param {number} start
 */
function report(title, ok, start) {
  if (ok) passed += 1;
  else failed += 1;
  printLine(title, ok, start);
}

/**
 * @param {string} title
 * @param {boolean} ok
 * @param {number} start
 */
function printLine(title, ok, start) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`${ok ? '✓' : '✗'} ${title} (${seconds} s)`);
}

/**
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function capture(args) {
  return new Promise((resolve) => {
    const child = spawn(node24, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
