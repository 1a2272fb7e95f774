import type { DatabaseSync } from 'node:sqlite';

/** Every statement of the SQLite store, compiled once. */
export function sqliteStatements(database: DatabaseSync) {
  const columns = `id, device, scenario_id, scenario_title, mode, created_at, modified_at, phase,
    turns, ending, mark, mark_out_of`;
  return {
    keepSituation: database.prepare(
      'insert into situations (fingerprint, content) values (?, ?) on conflict do nothing',
    ),
    createSession: database.prepare(
      `insert into sessions (id, device, creation_key, situation, scenario_id, scenario_title, mode,
         created_at, modified_at, last_seq, phase, turns, ending, mark, mark_out_of)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (device, creation_key) do nothing`,
    ),
    // The condition on last_seq is the optimistic lock: no row changed means somebody else wrote.
    advance: database.prepare(
      `update sessions set last_seq = ?, modified_at = ?, phase = ?, turns = ?, ending = ?,
         mark = ?, mark_out_of = ?
       where id = ? and last_seq = ?`,
    ),
    addEvent: database.prepare('insert into events (session, seq, line) values (?, ?, ?)'),
    keepKey: database.prepare(
      `insert into request_keys (session, request_key, first_seq, last_seq) values (?, ?, ?, ?)
       on conflict do update set last_seq = excluded.last_seq`,
    ),
    find: database.prepare(`select ${columns} from sessions where id = ?`),
    findByKey: database.prepare(
      `select ${columns} from sessions where device = ? and creation_key = ?`,
    ),
    list: database.prepare(
      `select ${columns} from sessions where device = ? order by modified_at desc, id desc`,
    ),
    situation: database.prepare(
      `select content from situations
       where fingerprint = (select situation from sessions where id = ?)`,
    ),
    lastSeq: database.prepare('select last_seq from sessions where id = ?'),
    log: database.prepare('select line from events where session = ? order by seq'),
    keyRange: database.prepare(
      `select first_seq, last_seq from request_keys where session = ? and request_key = ?`,
    ),
    keys: database.prepare(
      `select request_key from request_keys where session = ? order by first_seq desc limit ?`,
    ),
    eraseSession: database.prepare('delete from sessions where id = ?'),
    eraseSituations: database.prepare(
      'delete from situations where fingerprint not in (select situation from sessions)',
    ),
  };
}
