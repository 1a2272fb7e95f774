/**
 * What brings the database from version n to n + 1, in order. A migration once released never
 * changes; a new need is a new entry. The version is SQLite's `user_version`.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table situations (
    fingerprint text primary key,
    content text not null
  ) strict, without rowid;

  create table sessions (
    id text primary key,
    device text not null,
    creation_key text not null,
    situation text not null references situations (fingerprint),
    scenario_id text not null,
    scenario_title text not null,
    mode text not null,
    created_at text not null,
    modified_at text not null,
    last_seq integer not null,
    phase text not null,
    turns integer not null,
    ending text,
    mark real,
    mark_out_of real
  ) strict, without rowid;
  create unique index sessions_by_key on sessions (device, creation_key);
  create index sessions_by_device on sessions (device, modified_at);
  create index sessions_by_situation on sessions (situation);

  create table events (
    session text not null references sessions (id) on delete cascade,
    seq integer not null,
    line text not null,
    primary key (session, seq)
  ) strict, without rowid;

  create table request_keys (
    session text not null references sessions (id) on delete cascade,
    request_key text not null,
    first_seq integer not null,
    last_seq integer not null,
    primary key (session, request_key)
  ) strict, without rowid;
  create index request_keys_by_seq on request_keys (session, first_seq);
  `,
];
