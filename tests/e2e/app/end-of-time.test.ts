import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fixtureSituation } from '#tests/server/fixture-situation.ts';
import { type OpenApp, openApp } from './open-app.ts';
import { enterRoom } from './walk.ts';

const SIX_SECONDS = 0.1;

/** The fixture, with an interview of six seconds; no other situation. */
function shortSituation(parent: string): string {
  const folder = join(parent, 'scenarios');
  const { scenario, grille } = fixtureSituation;
  mkdirSync(join(folder, 'entretiens'), { recursive: true });
  mkdirSync(join(folder, 'grilles'), { recursive: true });
  const durees = { ...scenario.durees, entretien: SIX_SECONDS };
  const client = { ...scenario.client, portrait: 'ines' };
  writeFileSync(
    join(folder, 'entretiens', `${scenario.id}.yaml`),
    stringify({ ...scenario, client, durees }),
  );
  writeFileSync(join(folder, 'grilles', `${grille.id}.yaml`), stringify(grille));
  return folder;
}

let app: OpenApp;
beforeAll(async () => {
  app = await openApp(shortSituation);
});
afterAll(async () => {
  await app.close();
});

it('[A8] the bell rings while one writes: the client says so, what was not said does not count', async () => {
  const page = await app.browser.newPage();
  await enterRoom(page, app.url);
  await page.locator('#parole').pressSequentially('Je voulais encore vous dire');
  const way = page.getByRole('link', { name: 'Passer à l’autoévaluation' });
  await way.waitFor({ timeout: 15_000 });
  expect(await page.locator('.sortie').textContent()).toContain('Fin du temps imparti');
  expect(await page.locator('.sortie-tu').textContent()).toContain('Je voulais encore vous dire');
  expect(await page.locator('.replique').last().getAttribute('data-qui')).toBe('client');
  expect(await page.locator('.replique[data-qui="candidat"]').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Avant l’avis du jury, le vôtre' }).waitFor();
  await page.close();
});
