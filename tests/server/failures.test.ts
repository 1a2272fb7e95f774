import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createSqliteStore } from '#server/store/create-sqlite-store.ts';
import { SeqConflict } from '#server/store/seq-conflict.ts';
import type { Append } from '#server/store/store.ts';
import { apiErrorSchema } from '#wire/api-error.ts';
import { TestApp } from './test-app.ts';

const error = async (response: Response) => apiErrorSchema.parse(await response.json()).erreur;

describe('[S12] a storage that fails', () => {
  it('a full disk: the person is told, nothing is half written, and the session goes on after', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    const before = await browser.view(id);
    app.database.exec('pragma max_page_count = 1');
    const texte = 'Bonjour Madame. '.repeat(600);
    const response = await browser.postCommand(
      id,
      { type: 'parler', texte, source: 'clavier' },
      'tour',
    );
    expect(response.status).toBe(507);
    const { code, message } = await error(response);
    expect(code).toBe('disque_plein');
    expect(message).toContain('disque du serveur est plein');
    expect(app.reported).toHaveLength(1);
    app.database.exec('pragma max_page_count = 1000000');
    expect((await browser.view(id)).events).toEqual(before.events);
    expect((await browser.say(id, texte, 'tour')).events).toHaveLength(2);
  });

  it('a folder that may only be read', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.database.exec('pragma query_only = on');
    const response = await browser.postCommand(id, {
      type: 'parler',
      texte: 'Bonjour.',
      source: 'clavier',
    });
    expect(response.status).toBe(500);
    expect((await error(response)).code).toBe('lecture_seule');
    expect((await browser.view(id)).id).toBe(id);
  });

  it('a log altered on disk is refused, and the event named', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.database.exec('update events set line = replace(line, \'"t":0\', \'"t":1\') where seq = 2');
    app.restart();
    const response = await browser.get(`/api/sessions/${id}`);
    expect(response.status).toBe(500);
    const { code, message } = await error(response);
    expect(code).toBe('journal_altere');
    expect(message).toContain('évènement 3');
  });

  it('an unforeseen error says nothing of the inside', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.database.exec('drop table request_keys');
    const response = await browser.postCommand(id, { type: 'quitter' });
    expect(response.status).toBe(500);
    expect(JSON.stringify(await error(response))).not.toMatch(/request_keys|SQL|at /);
    expect(app.reported).toHaveLength(1);
  });

  it('a writer that comes second in a race does its work again', async () => {
    const database = new DatabaseSync(':memory:');
    const store = createSqliteStore(database);
    let races = 0;
    const racing = {
      ...store,
      append: async (request: Append): Promise<void> => {
        if (races > 0) {
          races -= 1;
          throw new SeqConflict(request.session, request.expected);
        }
        await store.append(request);
      },
    };
    const browser = new TestApp({ store: racing }, database).browser();
    const id = await browser.enter({ mode: 'examen' });
    races = 2;
    expect((await browser.say(id, 'Bonjour.')).events).toHaveLength(2);
    races = 3;
    const response = await browser.postCommand(id, { type: 'quitter' });
    expect([response.status, (await error(response)).code]).toEqual([409, 'conflit']);
  });

  it('another process that writes to the same session: the work is done again on what is there', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter({ mode: 'examen' });
    const other = new TestApp({}, app.database);
    const twin = browser.movedTo((path, init) => other.fetch(path, init));
    await twin.say(id, 'Dit chez l’autre.', 'autre');
    const { events } = await browser.say(id, 'Dit ici.', 'ici');
    expect(events[0]).toMatchObject({ type: 'candidat.a_parle', data: { tour: 2 } });
    const said = (await twin.view(id)).events.filter(({ type }) => type === 'candidat.a_parle');
    expect(said).toHaveLength(2);
  });
});
