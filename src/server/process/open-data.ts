import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockDataFolder } from '../store/lock-data-folder.ts';
import { openSqliteStore } from '../store/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { dataProblem } from './data-problem.ts';

/** A data folder held by this process. */
export interface OpenedData {
  readonly store: Store;
  /** Closes the store, then gives the folder back. */
  readonly close: () => Promise<void>;
}

/**
 * Takes a data folder, made when missing, and opens its store.
 *
 * @throws StartupProblem naming the folder or the file, and the mend
 */
export function openData(folder: string): OpenedData {
  const file = join(folder, 'palabre.sqlite');
  const unlock = attempt(folder, file, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return lockDataFolder(folder);
  });
  try {
    const store = attempt(folder, file, () => openSqliteStore(file));
    return {
      store,
      close: async () => {
        await store.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function attempt<T>(folder: string, file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw dataProblem(error, folder, file);
  }
}
