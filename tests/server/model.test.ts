import { describe, expect, it } from 'vitest';
import { readLog } from '#engine/log/read-log.ts';
import type { Wording } from '#wording/worded.ts';
import { TestApp } from './test-app.ts';

const clientWords = (events: readonly { type: string; data: object }[]): object[] =>
  events.flatMap(({ type, data }) => (type === 'client.a_parle' ? [data] : []));

describe('[S9] a client whose words come from a model', () => {
  it('says what the model found', async () => {
    const wording: Wording = async (request) => ({
      texte: `Mots du modèle, tour ${request.tour}.`,
      par: 'modele',
      echec: null,
    });
    const browser = new TestApp({ wording }).browser();
    const id = await browser.enter({ client: 'modele' });
    const { events } = await browser.say(id, 'Bonjour.');
    expect(clientWords(events)).toMatchObject([
      { par: 'modele', texte: 'Mots du modèle, tour 1.' },
    ]);
  });

  it.each<[string, string, Wording]>([
    [
      'says why it failed',
      'Le service du modèle est injoignable.',
      async ({ scripted }) => ({
        texte: scripted.texte,
        par: 'scenario',
        echec: { cause: 'Le service du modèle est injoignable.', texte: null },
      }),
    ],
    ['throws', 'Le modèle n’a pas pu être interrogé.', () => Promise.reject(new Error('clé sk-1'))],
  ])('goes on with the scenario’s words when the model %s', async (_how, cause, wording) => {
    const browser = new TestApp({ wording }).browser();
    const id = await browser.enter({ client: 'modele' });
    const { events } = await browser.say(id, 'Bonjour.');
    expect(clientWords(events)).toMatchObject([{ par: 'scenario' }]);
    expect(JSON.stringify(events)).not.toContain('modele.a_echoue');
    await browser.finish(id);
    const log = readLog(await (await browser.get(`/api/sessions/${id}/journal`)).text());
    expect(log.events.filter(({ type }) => type === 'modele.a_echoue')).toMatchObject([
      { data: { tour: 0, cause } },
      { data: { tour: 1, cause } },
    ]);
  });

  it('the decision is on disk before the model is asked, and the time it takes counts', async () => {
    let stored = '';
    const app: TestApp = new TestApp({
      wording: async ({ scripted }) => {
        stored = JSON.stringify(app.database.prepare('select line from events').all());
        app.wait(3);
        return { texte: scripted.texte, par: 'modele', echec: null };
      },
    });
    const browser = app.browser();
    const id = await browser.enter({ client: 'modele' });
    const before = (await browser.view(id)).t;
    const answer = await browser.say(id, 'Parole du candidat.');
    expect(stored).toContain('Parole du candidat.');
    expect(answer.t - before).toBe(3000);
  });

  it('[S10] a turn that a killed server left without words gets them from the scenario', async () => {
    let broken = false;
    const stuck: Wording = ({ scripted }) =>
      broken
        ? new Promise(() => undefined)
        : Promise.resolve({ texte: scripted.texte, par: 'modele', echec: null });
    const app = new TestApp({ wording: stuck });
    const browser = app.browser();
    const id = await browser.enter({ client: 'modele' });
    broken = true;
    void browser.say(id, 'Bonjour.', 'tour');
    const waiting = () => app.database.prepare('select 1 from request_keys where request_key = ?');
    while (waiting().get('tour') === undefined) await new Promise(setImmediate);
    app.restart();
    broken = false;
    const again = await browser.say(id, 'Bonjour.', 'tour');
    const spoken = again.events.map(({ type }) => type);
    expect(spoken.slice(0, 2)).toEqual(['candidat.a_parle', 'client.a_parle']);
    expect(clientWords(again.events)).toMatchObject([{ par: 'scenario' }]);
    const said = (await browser.view(id)).events.filter(({ type }) => type === 'candidat.a_parle');
    expect(said).toHaveLength(1);
  });
});
