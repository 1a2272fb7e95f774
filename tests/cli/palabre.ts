import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { node24 } from '../../scripts/node24.mjs';
import { root } from '../../scripts/root.mjs';

export const FIXTURES = join(root, 'tests/cli/fixtures');
const MAIN = join(root, 'src/cli/main.ts');

// A process takes a third of a second, more on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What a command printed and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in the folder of the fixtures, whose situations are the only ones it knows. */
export function palabre(args: readonly string[], stdin: string | Buffer = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node24, [MAIN, ...args], {
      cwd: FIXTURES,
      env: { ...process.env, PALABRE_SCENARIOS: join(FIXTURES, 'scenarios') },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ code, out: text(out), err: text(err) });
    });
    // A command that ends without reading its input closes the pipe: not our concern.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** Runs it and reads only the first bytes of what it prints, as `head` does. */
export function palabreIntoClosedPipe(args: readonly string[]): Promise<Omit<Run, 'out'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(node24, [MAIN, ...args], {
      cwd: FIXTURES,
      env: { ...process.env, PALABRE_SCENARIOS: join(FIXTURES, 'scenarios') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, err }));
  });
}

/** A folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'palabre-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
