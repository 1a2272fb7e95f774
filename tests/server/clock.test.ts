import { describe, expect, it } from 'vitest';
import type { SessionView } from '#wire/session-view.ts';
import { TestApp } from './test-app.ts';

const types = ({ events }: SessionView): string[] => events.map(({ type }) => type);
const clockEvents = (view: SessionView): string[] =>
  view.events.flatMap(({ type, t }) => (type.startsWith('horloge.') ? [`${type} ${t}`] : []));

describe('[S6] time goes on between requests', () => {
  it('and starts again with each phase', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const { id } = await browser.create();
    app.wait(500);
    expect(await browser.view(id)).toMatchObject({ t: 0, horloge_en_marche: false });
    await browser.command(id, { type: 'commencer_preparation' });
    app.wait(90);
    expect(await browser.view(id)).toMatchObject({ t: 90_000, horloge_en_marche: true });
    await browser.command(id, { type: 'commencer_entretien' });
    app.wait(10);
    expect((await browser.view(id)).t).toBe(10_000);
    await browser.command(id, { type: 'quitter' });
    app.wait(7);
    expect((await browser.view(id)).t).toBe(7000);
  });

  it('the marks of the clock are written when somebody looks, at their own instant', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.wait(16 * 60);
    const view = await browser.view(id);
    expect(view.t).toBe(16 * 60_000);
    expect(clockEvents(view)).toEqual([`horloge.cinq_minutes ${15 * 60_000}`]);
    app.wait(30);
    expect((await browser.view(id)).t).toBe(16.5 * 60_000);
    const events = (await browser.view(id)).events;
    const at = (type: string) => Date.parse(events.find((each) => each.type === type)?.at ?? '');
    expect(at('horloge.cinq_minutes') - at('entretien.commence')).toBe(15 * 60_000);
  });

  it('an interview whose time is over ends at its time, whenever that is seen', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.wait(25 * 60);
    const response = await browser.postCommand(id, {
      type: 'parler',
      texte: 'Trop tard.',
      source: 'clavier',
    });
    expect(response.status).toBe(200);
    const view = await browser.view(id);
    expect(types(view)).not.toContain('candidat.a_parle');
    expect(view.events.find(({ type }) => type === 'entretien.termine')).toMatchObject({
      t: 20 * 60_000,
      data: { comment: 'temps' },
    });
    expect(view.t).toBe(5 * 60_000);
  });

  it('a wall clock set back gives no time back', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.wait(60);
    await browser.say(id, 'Bonjour.');
    app.wait(-3600);
    const answer = await browser.say(id, 'Encore.');
    expect(answer.t).toBe(60_000);
    const { events } = await browser.view(id);
    const instants = events.map(({ at }) => at);
    expect(instants).toEqual(instants.toSorted());
  });
});

describe('[S7] a candidate who leaves the page', () => {
  it('in training, time stops until he is back', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.wait(60);
    expect((await browser.absent(id)).status).toBe(204);
    expect((await browser.absent(id)).status).toBe(204);
    app.wait(3600);
    const back = await browser.view(id);
    expect(back).toMatchObject({ t: 60_000, horloge_en_marche: true });
    expect(clockEvents(back)).toEqual(['horloge.suspendue 60000', 'horloge.reprise 60000']);
    app.wait(5);
    expect((await browser.view(id)).t).toBe(65_000);
  });

  it('a command brings him back too, and its answer says so', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    await browser.absent(id);
    app.wait(3600);
    const { events, t } = await browser.say(id, 'Me revoici.');
    expect(t).toBe(0);
    expect(events.map(({ type }) => type)).toEqual([
      'horloge.reprise',
      'candidat.a_parle',
      'client.a_parle',
    ]);
  });

  it('in an exam, time goes on', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter({ mode: 'examen' });
    expect((await browser.absent(id)).status).toBe(204);
    app.wait(90);
    const back = await browser.view(id);
    expect(back.t).toBe(90_000);
    expect(clockEvents(back)).toEqual([]);
  });

  it('nothing is written where no clock runs', async () => {
    const browser = new TestApp().browser();
    const { id } = await browser.create();
    await browser.absent(id);
    expect(types(await browser.view(id))).toEqual(['session.creee', 'tirage.fait']);
  });
});

describe('[S8] a server that was down', () => {
  it('in training, the time it was down does not count', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.wait(60);
    await browser.say(id, 'Bonjour.');
    app.wait(3600);
    app.restart();
    const back = await browser.view(id);
    expect(back.t).toBe(60_000);
    expect(clockEvents(back)).toEqual(['horloge.suspendue 60000', 'horloge.reprise 60000']);
    app.wait(5);
    expect((await browser.view(id)).t).toBe(65_000);
    expect(clockEvents(await browser.view(id))).toHaveLength(2);
  });

  it('in an exam, the wall clock counts', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter({ mode: 'examen' });
    app.wait(90);
    app.restart();
    expect((await browser.view(id)).t).toBe(90_000);
  });

  it('a candidate away before it went down comes back once', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.wait(60);
    await browser.absent(id);
    app.wait(3600);
    app.restart();
    expect(clockEvents(await browser.view(id))).toEqual([
      'horloge.suspendue 60000',
      'horloge.reprise 60000',
    ]);
  });

  it('down time does not count either when the first news is that he leaves', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    app.wait(60);
    await browser.say(id, 'Bonjour.');
    app.wait(3600);
    app.restart();
    await browser.absent(id);
    app.wait(3600);
    expect((await browser.view(id)).t).toBe(60_000);
  });
});
