import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';
import { reach } from './keyboard.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(async () => {
  await app.close();
});

it('[A13] a whole oral is sat with the keyboard alone, from the shelf to the marked copy', async () => {
  const page = await app.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await page.goto(app.url);
  await page.locator('.notice').first().waitFor();

  // The first entry of the catalogue, then « Commencer ».
  const title = (await page.locator('.notice-titre a').first().textContent()) ?? '';
  await reach(page, new RegExp(title.slice(0, 20), 'u'));
  await press('Enter');
  await page.waitForURL(/situations/);
  await reach(page, /^Commencer$/);
  await press('Enter');
  await page.waitForURL(/preparation/);
  await reach(page, /Commencer la préparation/);
  await press('Enter');

  // One note, saved by itself.
  await page.getByText('Mes outils').first().waitFor();
  await reach(page, /Objectif chiffré/);
  await type('Vendre avant la fin de l’entretien');
  await page.getByText('Enregistré').first().waitFor();
  await reach(page, /Entrer dans la salle/);
  await press('Enter');

  // The room: the client speaks first; two turns; the notes at hand; leave.
  await page.waitForURL(/salle/);
  await page.locator('.replique').first().waitFor();
  for (const [index, line] of [
    'Bonjour, je suis Camille Roy. Merci de me recevoir.',
    'Comment cela se passe-t-il chez vous aujourd’hui ?',
  ].entries()) {
    await reach(page, /Ce que vous dites/);
    await type(line);
    await press('Enter');
    await page
      .locator('.replique')
      .nth(index * 2 + 2)
      .waitFor();
  }
  await reach(page, /Mes fiches/);
  await press('Enter');
  await page.getByRole('dialog').getByText('Vendre avant la fin').waitFor();
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mes fiches');
  await reach(page, /^Quitter/);
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await reach(page, /^Quitter la salle$/);
  await press('Enter');

  // The self-assessment: a radio with the space bar, a text, handed in.
  await page.waitForURL(/autoevaluation/);
  await reach(page, /^En partie$|^Oui$/);
  await press('Space');
  await reach(page, /Ce qui a marché/);
  await type('L’accueil.');
  await reach(page, /Remettre au jury/);
  await press('Enter');

  // The jury: the field has the focus already.
  await page.waitForURL(/jury/);
  const field = page.locator('#reponse');
  await field.waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await type('Parce que je voulais savoir avant de proposer.');
  await reach(page, /^Répondre$/);
  await press('Enter');
  await page.locator('.jury-passe li').first().waitFor();
  await reach(page, /Terminer l’échange|Recevoir ma copie/);
  await press('Enter');

  // The copy, then the replay, moved with the arrows.
  await page.waitForURL(/copie/);
  await page.getByRole('heading', { name: 'Grille d’évaluation' }).waitFor();
  // From a criterion to its words, and back to the grid.
  await reach(page, /^Ce qui fonde C.*passage/);
  await press('Enter');
  await reach(page, /Tour \d+, remarque \d+/);
  await press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id ?? ''))
    .toMatch(/^remarque-/);
  await reach(page, /^C\d+-\d+$/);
  await press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id ?? ''))
    .toMatch(/^critere-/);
  await reach(page, /Relire l’entretien/);
  await press('Enter');
  await page.waitForURL(/relecture/);
  await reach(page, /Tête de lecture/);
  await press('End');
  await expect.poll(() => page.locator('.rush').count()).toBe(5);
  // The handle is where the line is: the oral never lasts a round number of milliseconds.
  const head = page.getByLabel('Tête de lecture');
  expect(await head.inputValue()).toBe(await head.getAttribute('max'));
  await press('Home');
  await expect.poll(() => page.locator('.rush').count()).toBe(0);
  await press('PageDown');
  await expect.poll(() => page.locator('.rush').count()).toBeGreaterThan(0);
  await page.close();
});
