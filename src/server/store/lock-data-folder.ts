import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteFault } from './sqlite-fault.ts';

/**
 * Takes the data folder for this process alone. The lock is SQLite's on a file of its own: the
 * kernel frees it when the process ends, even by SIGKILL, so that no stale lock can remain.
 *
 * @returns a function that gives the folder back
 * @throws StoreError `occupe` when another process holds it
 */
export function lockDataFolder(folder: string): () => void {
  let lock: DatabaseSync;
  try {
    lock = new DatabaseSync(join(folder, 'palabre.lock'), { timeout: 0 });
  } catch (error) {
    throw sqliteFault(error);
  }
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw sqliteFault(error);
  }
  return () => lock.close();
}
