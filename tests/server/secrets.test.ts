import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#server/process/load-library.ts';
import { fixtureSituation } from './fixture-situation.ts';
import { hiddenLeaves } from './hidden-leaves.ts';
import { TestApp } from './test-app.ts';
import type { TestBrowser } from './test-browser.ts';

const hidden = hiddenLeaves(fixtureSituation);

async function playEverything(app: TestApp, browser: TestBrowser): Promise<string> {
  await browser.get('/api/scenarios');
  await browser.get('/api/scenarios/orme');
  const id = await browser.enter({ mode: 'examen' });
  const turns = [
    'Bonjour Madame Faure, je suis Camille Roy des Terminaux du Nord.',
    'Quels sont vos délais et comment travaillez-vous aujourd’hui ?',
    'Si je comprends bien, le délai compte pour vous, est-ce exact ?',
    'Le terminal coûte 300 euros pièce.',
    'Je comprends. Il est solide, ce qui vous évite des pannes, voici la preuve.',
    'Je vous propose 2 % de remise contre un engagement de trois ans.',
    'Je peux monter à 5 % de remise si nous signons aujourd’hui.',
    'Signons-nous ?',
  ];
  for (const texte of turns) {
    app.wait(30);
    const response = await browser.postCommand(id, { type: 'parler', texte, source: 'clavier' });
    if (response.status !== 200) break;
    await browser.view(id);
  }
  await browser.postCommand(id, { type: 'quitter' });
  await browser.postCommand(id, { type: 'parler', texte: 'Encore.', source: 'clavier' });
  await browser.get(`/api/sessions/${id}/bilan`);
  await browser.command(id, {
    type: 'rendre_autoevaluation',
    niveaux: [],
    reussi: '',
    a_refaire: '',
    objectif_atteint: null,
  });
  await browser.view(id);
  await browser.get('/api/sessions');
  return id;
}

describe('[S4] secrets of the situation', () => {
  it('the list of what is hidden is not empty, and each entry is recognisable', () => {
    expect(hidden.length).toBeGreaterThan(100);
    expect(new Set(hidden.map(({ leaf }) => leaf)).size).toBe(hidden.length);
  });

  it('no answer before the report holds what was not said', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await playEverything(app, browser);
    const { events } = await browser.view(id);
    const said = events
      .flatMap((event) =>
        event.type === 'client.a_parle' || event.type === 'jury.question' ? [event.data.texte] : [],
      )
      .join('\n');
    expect(said).toContain('accueil sous-scellés');
    const answers = browser.received.join('\n');
    const leaked = hidden.filter(({ leaf }) => answers.includes(leaf) && !said.includes(leaf));
    expect(leaked).toEqual([]);
  });

  it('the same list is found once the report is out: the test can fail', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await playEverything(app, browser);
    await browser.command(id, { type: 'terminer_echange' });
    const report = await (await browser.get(`/api/sessions/${id}/bilan`)).text();
    expect(hidden.filter(({ leaf }) => !report.includes(leaf))).toEqual([]);
  });

  it('hashes are blanked: what was taken out cannot be guessed against them', async () => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    const { events } = await browser.view(id);
    expect(new Set(events.flatMap(({ prec, empreinte }) => [prec, empreinte]))).toEqual(
      new Set(['']),
    );
  });

  it('the creation does not tell the mood of the client, nor the lines their ids', async () => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    await browser.say(id, 'Bonjour.');
    const { events } = await browser.view(id);
    for (const event of events) {
      if (event.type === 'session.creee') {
        expect(event.data.humeur).toEqual({ confiance: 5, patience: 5 });
      }
      if (event.type === 'client.a_parle') expect(event.data.repliques).toEqual([]);
    }
  });
});

describe('[S4] secrets of the situations that come with Palabre', () => {
  const { library } = loadLibrary(join(import.meta.dirname, '..', '..', 'scenarios'));

  it('there are some', () => {
    expect(library.length).toBeGreaterThan(0);
  });

  it.each(library.map((entry) => [entry.scenario.id, entry] as const))(
    '%s: nothing but its sheet and the client’s welcome travels',
    async (id, entry) => {
      const browser = new TestApp({ library }).browser();
      await browser.get('/api/scenarios');
      await browser.get(`/api/scenarios/${id}`);
      const session = await browser.enter({ scenario: id });
      const { events } = await browser.view(session);
      const said = events.flatMap((event) =>
        event.type === 'client.a_parle' ? [event.data.texte, event.data.jeu ?? ''] : [],
      );
      const { fiche, dossier, offre, tarif, entreprise, accroche, titre } = entry.scenario;
      const open = JSON.stringify({ fiche, dossier, offre, tarif, entreprise, accroche, titre });
      const answers = browser.received.join('\n');
      // Short texts and round figures are anybody's; the fixture above has figures of its own.
      const leaked = hiddenLeaves(entry).filter(
        ({ leaf }) =>
          leaf.length > 20 &&
          answers.includes(JSON.stringify(leaf).slice(1, -1)) &&
          !open.includes(JSON.stringify(leaf).slice(1, -1)) &&
          !said.some((text) => text.includes(leaf)),
      );
      expect(leaked).toEqual([]);
    },
  );
});
