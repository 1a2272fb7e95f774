import { z } from 'zod';
import { StoreError, type StoreFault } from './store-error.ts';

const sqliteError = z.object({ code: z.literal('ERR_SQLITE_ERROR'), errcode: z.int() });

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const FAULTS: ReadonlyMap<number, StoreFault> = new Map([
  [3, 'inaccessible'],
  [5, 'occupe'],
  [6, 'occupe'],
  [8, 'lecture_seule'],
  [11, 'illisible'],
  [13, 'plein'],
  [14, 'inaccessible'],
  [26, 'illisible'],
]);

/** SQLITE_IOERR_WRITE and friends on a full disk come as 778 (write), with ENOSPC lost on the way. */
const PRIMARY = 0xff;

/** The same failure in the store's own terms; what does not come from SQLite is returned as it is. */
export function sqliteFault(error: unknown): unknown {
  const read = sqliteError.safeParse(error);
  if (!read.success) return error;
  const fault = FAULTS.get(read.data.errcode & PRIMARY) ?? 'panne';
  const message = error instanceof Error ? error.message : fault;
  return new StoreError(fault, message, { cause: error });
}
