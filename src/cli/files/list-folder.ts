import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileFault } from './file-fault.ts';

/**
 * The files directly in a folder whose name ends so, hidden ones left out, sorted by name.
 *
 * @throws CliProblem when it cannot be read
 */
export function listFolder(folder: string, endings: readonly string[]): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .toSorted()
      .map((name) => join(folder, name));
  } catch (error) {
    throw fileFault(error, folder);
  }
}
