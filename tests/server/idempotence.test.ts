import { describe, expect, it } from 'vitest';
import { TestApp } from './test-app.ts';

describe('[S5] a repeated request does nothing twice', () => {
  it('a command sent again gives the same events, also after a restart', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    const first = await browser.say(id, 'Bonjour Madame.', 'tour-1');
    await browser.say(id, 'Comment allez-vous ?', 'tour-2');
    const again = await browser.say(id, 'Bonjour Madame.', 'tour-1');
    expect(again.events).toEqual(first.events);
    app.restart();
    const later = await browser.say(id, 'Bonjour Madame.', 'tour-1');
    expect(later.events.slice(0, first.events.length)).toEqual(first.events);
    const said = (await browser.view(id)).events.filter(({ type }) => type === 'candidat.a_parle');
    expect(said).toHaveLength(2);
  });

  it('the same command twice at once is done once', async () => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    const [one, two] = await Promise.all([
      browser.say(id, 'Bonjour.', 'tour'),
      browser.say(id, 'Bonjour.', 'tour'),
    ]);
    expect(two.events).toEqual(one.events);
    const said = (await browser.view(id)).events.filter(({ type }) => type === 'candidat.a_parle');
    expect(said).toHaveLength(1);
  });

  it('a creation sent again gives the same session', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const one = await browser.create({ cle: 'creation' });
    const two = await browser.create({ cle: 'creation' });
    app.restart();
    const three = await browser.create({ cle: 'creation' });
    expect([two.id, three.id]).toEqual([one.id, one.id]);
    const list: unknown = await (await browser.get('/api/sessions')).json();
    expect(list).toMatchObject({ sessions: [{ id: one.id }] });
  });

  it('two devices may use the same key', async () => {
    const app = new TestApp();
    const one = await app.browser().create({ cle: 'creation' });
    const two = await app.browser().create({ cle: 'creation' });
    expect(two.id).not.toBe(one.id);
  });

  it('commands of one session are done one after the other, in order', async () => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    const turns = Array.from({ length: 8 }, (_, index) => `Réplique numéro ${index}.`);
    await Promise.all(turns.map((texte) => browser.say(id, texte)));
    const said = (await browser.view(id)).events.flatMap((event) =>
      event.type === 'candidat.a_parle' ? [event.data.texte] : [],
    );
    expect(said).toEqual(turns);
  });

  it('a view tells the last fifty keys acknowledged', async () => {
    const browser = new TestApp().browser();
    const { id } = await browser.create();
    await browser.command(id, { type: 'commencer_preparation' }, 'preparation');
    for (let index = 0; index < 55; index += 1) {
      const note = { outil: 'notes', contenu: { texte: `note ${index}` } } as const;
      await browser.command(id, { type: 'noter_preparation', note }, `note-${index}`);
    }
    const { cles } = await browser.view(id);
    expect(cles).toHaveLength(50);
    expect(cles.at(0)).toBe('note-5');
    expect(cles.at(-1)).toBe('note-54');
  });
});
