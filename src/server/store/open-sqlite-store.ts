import { DatabaseSync } from 'node:sqlite';
import { createSqliteStore } from './create-sqlite-store.ts';
import { sqliteFault } from './sqlite-fault.ts';
import type { Store } from './store.ts';

/**
 * Opens the store kept in one file, created when missing.
 *
 * @throws StoreError when the file cannot be opened, read, or is no database of ours
 */
export function openSqliteStore(file: string): Store {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(file, { timeout: 2000 });
  } catch (error) {
    throw sqliteFault(error);
  }
  try {
    return createSqliteStore(database);
  } catch (error) {
    database.close();
    throw error;
  }
}
