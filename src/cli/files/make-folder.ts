import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '#server/process/system-code.ts';
import { fileFault } from './file-fault.ts';
import { isFolder } from './is-folder.ts';

/**
 * Makes a folder and those above it; nothing to do when it is there. Node's own recursive call never
 * ends on file systems that answer « no such folder » under a folder that exists (`/proc`).
 *
 * @throws CliProblem when it cannot be made
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  try {
    mkdirSync(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (systemCode(error) !== 'ENOENT' || parent === folder || isFolder(parent)) {
      throw fileFault(error, folder);
    }
    makeFolder(parent);
    makeOnce(folder);
  }
}

function makeOnce(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    throw fileFault(error, folder);
  }
}
