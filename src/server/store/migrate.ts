import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { inTransaction } from './in-transaction.ts';
import { StoreError } from './store-error.ts';

const versionRow = z.object({ user_version: z.int() });

/**
 * Brings the database to the newest version, one transaction a step: a kill in the middle leaves
 * a version that the next start goes on from.
 *
 * @param migrations the n-th brings version n to n + 1
 * @throws StoreError version_future when the database was written by a newer Palabre
 */
export function migrate(database: DatabaseSync, migrations: readonly string[]): void {
  const { user_version: current } = versionRow.parse(database.prepare('pragma user_version').get());
  if (current > migrations.length) {
    throw new StoreError(
      'version_future',
      `the database has version ${current}, this program knows ${migrations.length}`,
    );
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < current) continue;
    inTransaction(database, () => {
      database.exec(sql);
      database.exec(`pragma user_version = ${index + 1}`);
    });
  }
}
