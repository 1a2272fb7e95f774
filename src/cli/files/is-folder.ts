import { statSync } from 'node:fs';

/** Whether the path leads to a folder; false when it leads nowhere. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
