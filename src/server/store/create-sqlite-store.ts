import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { writeLog } from '#engine/log/write-log.ts';
import { inTransaction } from './in-transaction.ts';
import { MIGRATIONS } from './migrations.ts';
import { migrate } from './migrate.ts';
import { SeqConflict } from './seq-conflict.ts';
import { sqliteFault } from './sqlite-fault.ts';
import { sessionOfRow, situationOfRow } from './sqlite-rows.ts';
import { sqliteStatements } from './sqlite-statements.ts';
import type { Append, NewSession, Store, Summary } from './store.ts';

const lineRow = z.object({ line: z.string() });
const rangeRow = z.object({ first_seq: z.int(), last_seq: z.int() });
const seqRow = z.object({ last_seq: z.int() });
const keyRow = z.object({ request_key: z.string() });

/**
 * The store over a SQLite database, brought to the newest version first. WAL with
 * `synchronous=FULL`: a commit is on disk when it returns, a kill or a power cut loses nothing
 * acknowledged. Takes the database over: closing the store closes it.
 *
 * @throws StoreError when the database cannot be used
 */
export function createSqliteStore(database: DatabaseSync): Store {
  const run = guard(() => {
    // secure_delete: an erased session leaves no trace in the freed pages.
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on',
    );
    migrate(database, MIGRATIONS);
    return sqliteStatements(database);
  });

  function addEvents(session: string, events: readonly SessionEvent[]): void {
    for (const event of events) run.addEvent.run(session, event.seq, writeLog([event]));
  }

  function create(session: NewSession): boolean {
    const content = JSON.stringify(session.situation);
    const fingerprint = createHash('sha256').update(content).digest('hex');
    return inTransaction(database, () => {
      run.keepSituation.run(fingerprint, content);
      const { changes } = run.createSession.run(
        session.id,
        session.device,
        session.cle,
        fingerprint,
        session.scenario.id,
        session.scenario.titre,
        session.mode,
        session.cree,
        session.modifie,
        session.events.at(-1)?.seq ?? -1,
        ...summaryValues(session.summary),
      );
      if (changes === 0) {
        run.eraseSituations.run();
        return false;
      }
      addEvents(session.id, session.events);
      return true;
    });
  }

  function append({ session, expected, events, cle, summary, modifie }: Append): void {
    const last = events.at(-1)?.seq ?? expected;
    inTransaction(database, () => {
      const values = summaryValues(summary);
      const { changes } = run.advance.run(last, modifie, ...values, session, expected);
      if (changes === 0) throw new SeqConflict(session, expected);
      addEvents(session, events);
      if (cle !== null) run.keepKey.run(session, cle, expected + 1, last);
    });
  }

  function erase(session: string): void {
    inTransaction(database, () => {
      run.eraseSession.run(session);
      run.eraseSituations.run();
    });
    // The write-ahead log still holds the erased text until it is folded back and cut.
    database.exec('pragma wal_checkpoint(truncate)');
  }

  return {
    create: async (session) => guard(() => create(session)),
    append: async (request) => guard(() => append(request)),
    find: async (session) => guard(() => sessionOfRow(run.find.get(session))),
    findByKey: async (device, cle) => guard(() => sessionOfRow(run.findByKey.get(device, cle))),
    situation: async (session) => guard(() => situationOfRow(run.situation.get(session))),
    lastSeq: async (session) =>
      guard(() => {
        const row = run.lastSeq.get(session);
        return row === undefined ? null : seqRow.parse(row).last_seq;
      }),
    log: async (session) =>
      guard(() =>
        run.log
          .all(session)
          .map((row) => lineRow.parse(row).line)
          .join(''),
      ),
    keyRange: async (session, cle) =>
      guard(() => {
        const row = run.keyRange.get(session, cle);
        if (row === undefined) return null;
        const { first_seq: premier, last_seq: dernier } = rangeRow.parse(row);
        return { premier, dernier };
      }),
    keys: async (session, limit) =>
      guard(() => {
        const rows = run.keys.all(session, limit);
        return rows.map((row) => keyRow.parse(row).request_key).toReversed();
      }),
    list: async (device) =>
      guard(() => run.list.all(device).flatMap((row) => sessionOfRow(row) ?? [])),
    erase: async (session) => guard(() => erase(session)),
    close: async () => guard(() => database.close()),
  };
}

function summaryValues({ phase, tours, fin, note, sur }: Summary) {
  return [phase, tours, fin, note, sur] as const;
}

/** Runs `work`; a failure of SQLite comes out in the store's own terms. */
function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteFault(error);
  }
}
