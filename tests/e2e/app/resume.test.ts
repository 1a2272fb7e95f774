import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';
import { enterRoom } from './walk.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(async () => {
  await app.close();
});

const lines = (page: Page): Promise<string[]> => page.locator('.replique-texte').allTextContents();
const say = async (page: Page, text: string): Promise<void> => {
  await page.locator('#parole').fill(text);
  await page.keyboard.press('Enter');
};

it('[A2] a reload in the middle of the interview changes nothing, and keeps the words not yet said', async () => {
  const page = await app.browser.newPage();
  await enterRoom(page, app.url);
  await say(page, 'Bonjour, je suis Camille Roy.');
  await expect.poll(() => page.locator('.replique').count()).toBe(3);
  await page.locator('#parole').fill('Je voulais vous demander');
  const before = await lines(page);
  await page.reload();
  await page.locator('.replique').first().waitFor();
  expect(await lines(page)).toEqual(before);
  expect(await page.locator('#parole').inputValue()).toBe('Je voulais vous demander');
  await page.close();
});

it('[A3] what is said while the server is dead is shown, kept, and said once when it is back', async () => {
  const page = await app.browser.newPage();
  await enterRoom(page, app.url);
  await app.kill();
  await say(page, 'Comment cela se passe-t-il chez vous ?');
  await page.getByText('Connexion perdue. Ce que vous écrivez est gardé ici').waitFor();
  expect((await lines(page)).at(-1)).toContain('Comment cela se passe-t-il chez vous');
  await app.restart();
  await expect.poll(() => page.locator('.replique').count(), { timeout: 20_000 }).toBe(3);
  const said = (await lines(page)).filter((line) => line.includes('Comment cela'));
  expect(said).toHaveLength(1);
  await page.getByText('Connexion perdue').waitFor({ state: 'detached' });
  await page.close();
});

it('[A4] markup typed in a turn is shown as text', async () => {
  const page = await app.browser.newPage();
  await enterRoom(page, app.url);
  await say(page, '<img src=x onerror="document.title=1"><b>gras</b>');
  await expect.poll(() => page.locator('.replique').count()).toBe(3);
  expect((await lines(page))[1]).toContain('<b>gras</b>');
  expect(await page.locator('.replique img, .replique b').count()).toBe(0);
  await page.close();
});

it('[A7] the address follows the phase', async () => {
  const page = await app.browser.newPage();
  const id = await enterRoom(page, app.url);
  await page.goto(`${app.url}/entretiens/${id}/jury`);
  await page.waitForURL(/salle/);
  await page.goto(`${app.url}/entretiens/inconnu`);
  await page.getByText('Retour à la bibliothèque').waitFor();
  await page.close();
});
