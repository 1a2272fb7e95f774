import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteStore } from '#server/store/create-sqlite-store.ts';
import { lockDataFolder } from '#server/store/lock-data-folder.ts';
import { migrate } from '#server/store/migrate.ts';
import { MIGRATIONS } from '#server/store/migrations.ts';
import { openSqliteStore } from '#server/store/open-sqlite-store.ts';
import { sampleSession } from './sample-session.ts';
import { storeContract } from './store-contract.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'palabre-store-'));

storeContract('SQLite', async () => {
  const folder = makeFolder();
  return {
    open: async () => openSqliteStore(join(folder, 'palabre.sqlite')),
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

describe('SQLite only', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = makeFolder();
    file = join(folder, 'palabre.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const note = (index: number, texte: string) => {
    const { session, rest } = sampleSession('a', 'appareil');
    const event = rest[index];
    if (event?.type !== 'preparation.notee') throw new Error('unexpected sample');
    return {
      session: session.id,
      expected: index,
      events: [{ ...event, data: { outil: 'notes', contenu: { texte } } } as const],
      cle: null,
      summary: session.summary,
      modifie: session.modifie,
    };
  };

  it('[M10] says that the disk is full, and has written nothing of the request', async () => {
    const database = new DatabaseSync(file);
    const store = createSqliteStore(database);
    const { session } = sampleSession('a', 'appareil');
    await store.create(session);
    const before = await store.log(session.id);
    database.exec('pragma max_page_count = 1');
    const long = note(0, 'x'.repeat(200_000));
    await expect(store.append(long)).rejects.toMatchObject({
      name: 'StoreError',
      fault: 'plein',
    });
    expect(await store.log(session.id)).toBe(before);
    database.exec('pragma max_page_count = 100000');
    await store.append(long);
    await store.close();
  });

  it('[M11] says that it may only read', async () => {
    const database = new DatabaseSync(file);
    const store = createSqliteStore(database);
    const { session } = sampleSession('a', 'appareil');
    await store.create(session);
    database.exec('pragma query_only = on');
    await expect(store.append(note(0, 'a'))).rejects.toMatchObject({ fault: 'lecture_seule' });
    expect(await store.find(session.id)).not.toBeNull();
    await store.close();
  });

  it('[M12] refuses a file that is no database', () => {
    writeFileSync(file, 'ceci n’est pas une base de données '.repeat(100));
    expect(() => openSqliteStore(file)).toThrow(
      expect.objectContaining({ name: 'StoreError', fault: 'illisible' }),
    );
  });

  it('[M13] refuses a database of a newer Palabre, and leaves it as it is', () => {
    const database = new DatabaseSync(file);
    database.exec('pragma user_version = 999; create table future (x)');
    database.close();
    expect(() => openSqliteStore(file)).toThrow(
      expect.objectContaining({ fault: 'version_future' }),
    );
    const again = new DatabaseSync(file);
    expect(again.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'future' }]);
    again.close();
  });

  it('[M9] leaves no trace of an erased session in the files', async () => {
    const store = openSqliteStore(file);
    const { session } = sampleSession('a', 'appareil');
    await store.create(session);
    await store.append(note(0, 'mot-que-personne-ne-doit-relire'));
    const bytes = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join();
    expect(bytes()).toContain('mot-que-personne-ne-doit-relire');
    await store.erase(session.id);
    expect(bytes()).not.toContain('mot-que-personne-ne-doit-relire');
    await store.close();
  });

  it('[M14] lets one process at a time into a data folder', () => {
    const free = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining({ fault: 'occupe' }));
    free();
    lockDataFolder(folder)();
  });

  it.each(MIGRATIONS.map((_, index) => index))('[M15] migrates from version %i', (from) => {
    const database = new DatabaseSync(file);
    migrate(database, MIGRATIONS.slice(0, from));
    migrate(database, MIGRATIONS);
    const reference = new DatabaseSync(':memory:');
    migrate(reference, MIGRATIONS);
    const schema = 'select name, sql from sqlite_schema order by name';
    expect(database.prepare(schema).all()).toEqual(reference.prepare(schema).all());
    expect(database.prepare('pragma user_version').get()).toEqual({
      user_version: MIGRATIONS.length,
    });
    database.close();
    reference.close();
  });

  it('[M15] a migration that fails leaves the version before', () => {
    const database = new DatabaseSync(file);
    const broken = [...MIGRATIONS, 'create table kept (x); create table sessions (y)'];
    expect(() => migrate(database, broken)).toThrow(/already exists/);
    expect(database.prepare('pragma user_version').get()).toEqual({
      user_version: MIGRATIONS.length,
    });
    expect(database.prepare("select 1 from sqlite_schema where name = 'kept'").all()).toEqual([]);
    database.close();
  });
});
