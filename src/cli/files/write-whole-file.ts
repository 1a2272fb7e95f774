import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileFault } from './file-fault.ts';

/**
 * Writes a file whole or not at all: beside its place, then renamed onto it. A device or a pipe
 * (`/dev/stdout`) is written to directly: renaming would replace it.
 *
 * @throws CliProblem when it cannot be written; what was there is intact
 */
export function writeWholeFile(path: string, text: string): void {
  let beside: string | null = null;
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) {
      writeFileSync(path, text);
      return;
    }
    const target = there === undefined ? path : realpathSync(path);
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    writeThrough(beside, text);
    renameSync(beside, target);
  } catch (error) {
    if (beside !== null) rmSync(beside, { force: true });
    throw fileFault(error, path);
  }
}

function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(file, bytes, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
