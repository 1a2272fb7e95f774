import { describe, expect, it } from 'vitest';
import { readLog } from '#engine/log/read-log.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { apiErrorSchema } from '#wire/api-error.ts';
import { healthSchema } from '#wire/health.ts';
import { reportSchema } from '#wire/report.ts';
import { scenarioListSchema } from '#wire/scenario-card.ts';
import { scenarioSheetSchema } from '#wire/scenario-sheet.ts';
import { sessionListSchema } from '#wire/session-summary.ts';
import { TestApp } from './test-app.ts';
import type { TestBrowser } from './test-browser.ts';

async function expectError(response: Response, status: number, code: string): Promise<void> {
  const { erreur } = apiErrorSchema.parse(await response.json());
  expect({ status: response.status, code: erreur.code }).toEqual({ status, code });
  expect(erreur.message).toMatch(/^[A-ZÀ-Ý«].*\.$/);
  expect(`${erreur.message} ${erreur.remede}`).not.toMatch(/\bat .*:\d+|Error:/);
}

describe('routes', () => {
  it('GET /api/sante says what runs, and gives no cookie', async () => {
    const response = await new TestApp().fetch('/api/sante');
    expect(healthSchema.parse(await response.json())).toMatchObject({
      statut: 'ok',
      modele: false,
    });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('GET /api/scenarios and /api/scenarios/:id', async () => {
    const browser = new TestApp().browser();
    const { scenarios } = scenarioListSchema.parse(
      await (await browser.get('/api/scenarios')).json(),
    );
    expect(scenarios.map(({ id }) => id)).toEqual(['orme']);
    const sheet = scenarioSheetSchema.parse(
      await (await browser.get('/api/scenarios/orme')).json(),
    );
    expect(sheet.vous.nom).toBe('Camille Roy');
    await expectError(await browser.get('/api/scenarios/inconnu'), 404, 'scenario_inconnu');
  });

  it('POST /api/sessions creates a session of this device', async () => {
    const browser = new TestApp().browser();
    const view = await browser.create();
    expect(view).toMatchObject({ t: 0, horloge_en_marche: false, cles: [] });
    expect(view.events.map(({ type }) => type)).toEqual(['session.creee', 'tirage.fait']);
    expect(view.scenario.id).toBe('orme');
  });

  it('POST /api/sessions draws a situation by lot, from the seed', async () => {
    const view = await new TestApp().browser().create({ scenario: null });
    expect(view.events[1]?.data).toEqual({ scenario: 'orme', parmi: 1 });
  });

  it('POST /api/sessions refuses what is not there', async () => {
    const browser = new TestApp().browser();
    const ask = (changes: object) =>
      browser.request('POST', '/api/sessions', {
        cle: browser.newKey(),
        scenario: 'orme',
        mode: 'examen',
        client: 'scenario',
        temps: 1,
        ...changes,
      });
    await expectError(await ask({ scenario: 'inconnu' }), 404, 'scenario_inconnu');
    await expectError(await ask({ client: 'modele' }), 409, 'modele_absent');
    await expectError(await ask({ temps: 0.5 }), 400, 'demande_incorrecte');
    await expectError(await ask({ mode: 'triche' }), 400, 'demande_incorrecte');
    const empty = new TestApp({ library: [] }).browser();
    const drawn = { cle: 'a', scenario: null, mode: 'examen', client: 'scenario', temps: 1 };
    await expectError(
      await empty.request('POST', '/api/sessions', drawn),
      409,
      'bibliotheque_vide',
    );
  });

  it('a whole session, from the draw to the report', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const id = await browser.enter();
    await expectError(await browser.get(`/api/sessions/${id}/bilan`), 409, 'bilan_pas_encore');
    await expectError(await browser.get(`/api/sessions/${id}/journal`), 409, 'bilan_pas_encore');
    app.wait(20);
    const answer = await browser.say(id, 'Bonjour Madame Faure, je suis Camille Roy.');
    expect(answer).toMatchObject({ t: 20_000, horloge_en_marche: true });
    expect(answer.events.map(({ type }) => type)).toEqual(['candidat.a_parle', 'client.a_parle']);
    await browser.command(id, { type: 'remplir_commande', champs: { quantite: 12 } });
    await browser.finish(id);

    const report = reportSchema.parse(
      await (await browser.get(`/api/sessions/${id}/bilan`)).json(),
    );
    expect(report.events.at(-1)?.type).toBe('bilan.calcule');
    expect(report.scenario.besoins).toHaveLength(1);
    const again = await (await browser.get(`/api/sessions/${id}/bilan`)).text();
    expect(JSON.parse(again)).toEqual(JSON.parse(JSON.stringify(report)));

    const download = await browser.get(`/api/sessions/${id}/journal`);
    expect(download.headers.get('content-disposition')).toBe(
      `attachment; filename="palabre-${id}.jsonl"`,
    );
    const log = readLog(await download.text());
    expect(log.problems).toEqual([]);
    expect(foldLog(log.events).phase).toBe('bilan');
    expect(report.events).toEqual(log.events);

    const { sessions } = sessionListSchema.parse(await (await browser.get('/api/sessions')).json());
    expect(sessions).toMatchObject([
      { id, phase: 'bilan', tours: 1, fin: 'depart', sur: 20, note: report.evaluation.note },
    ]);
  });

  it('DELETE /api/sessions/:id erases for good', async () => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    expect((await browser.request('DELETE', `/api/sessions/${id}`)).status).toBe(204);
    await expectError(await browser.get(`/api/sessions/${id}`), 404, 'entretien_inconnu');
    await expectError(
      await browser.request('DELETE', `/api/sessions/${id}`),
      404,
      'entretien_inconnu',
    );
    expect(await (await browser.get('/api/sessions')).json()).toEqual({ sessions: [] });
  });

  it.each([
    ['GET', ''],
    ['GET', '/bilan'],
    ['GET', '/journal'],
    ['POST', '/commandes'],
    ['POST', '/absence'],
    ['DELETE', ''],
  ])('[S1] %s /api/sessions/:id%s answers 404 to another device', async (method, end) => {
    const app = new TestApp();
    const owner = app.browser();
    const id = await owner.enter();
    const other = app.browser();
    await other.get('/api/scenarios');
    const body = { cle: 'x', commande: { type: 'quitter' } };
    const response = await other.request(
      method,
      `/api/sessions/${id}${end}`,
      method === 'POST' ? body : undefined,
    );
    await expectError(response, 404, 'entretien_inconnu');
    expect((await owner.view(id)).id).toBe(id);
    expect(await (await other.get('/api/sessions')).json()).toEqual({ sessions: [] });
  });

  it('an unknown address of the API', async () => {
    await expectError(await new TestApp().fetch('/api/rien'), 404, 'adresse_inconnue');
  });
});

describe('[S2] a refused command', () => {
  const refused = async (texte: string): Promise<[TestBrowser, string, Response]> => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    const response = await browser.postCommand(id, { type: 'parler', texte, source: 'clavier' });
    return [browser, id, response];
  };

  it('is told with 409, and writes nothing', async () => {
    const [browser, id, response] = await refused('   ');
    await expectError(response, 409, 'tour_vide');
    expect((await browser.view(id)).events.at(-1)?.type).toBe('client.a_parle');
  });

  it('a turn of 10,000 characters is accepted, a longer one is not', async () => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    const long = 'Bonjour. '.repeat(1111) + 'x';
    expect(long).toHaveLength(10_000);
    expect((await browser.say(id, long)).events).toHaveLength(2);
    const [, , response] = await refused(`${long}x`);
    await expectError(response, 409, 'tour_trop_long');
  });

  it('its key can be used again', async () => {
    const browser = new TestApp().browser();
    const id = await browser.enter();
    const parler = (texte: string) => ({ type: 'parler', texte, source: 'clavier' }) as const;
    expect((await browser.postCommand(id, parler(''), 'cle')).status).toBe(409);
    expect((await browser.postCommand(id, parler('Bonjour.'), 'cle')).status).toBe(200);
  });
});

describe('[S3] bodies that are not what they should be', () => {
  const post = (body: string, type = 'application/json') =>
    new TestApp().fetch('/api/sessions', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });

  it('not JSON', async () => {
    await expectError(await post('{'), 400, 'json_illisible');
    await expectError(await post(''), 400, 'json_illisible');
  });
  it('not said to be JSON', async () => {
    await expectError(await post('{}', 'text/plain'), 415, 'pas_du_json');
    await expectError(await post('{}', 'application/jsonp'), 415, 'pas_du_json');
  });
  it('another shape', async () => {
    await expectError(await post('[]'), 400, 'demande_incorrecte');
    await expectError(await post('null'), 400, 'demande_incorrecte');
    await expectError(await post('{"cle":"a","mode":{}}'), 400, 'demande_incorrecte');
    const response = await post('{"cle":7}');
    expect(await response.text()).toContain('« cle »');
  });
  it('too large', async () => {
    await expectError(await post(`"${'x'.repeat(262_144)}"`), 413, 'demande_trop_longue');
  });
});
