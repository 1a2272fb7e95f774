import type { DatabaseSync } from 'node:sqlite';

/**
 * Runs `work` in one write transaction: all of it is on disk when this returns, none of it when
 * this throws.
 */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    // SQLite has already rolled back by itself after some failures (a full disk): no second time.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}
