import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type OpenApp, openApp } from './open-app.ts';
import { enterDesk } from './walk.ts';

const found = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(async () => {
  await app.close();
});

/** Rule and elements of each violation, on the page as it stands. */
async function violations(page: Page): Promise<z.infer<typeof found>> {
  // Evaluated from outside the page: its own policy refuses scripts that are not ours.
  await page.evaluate(axe.source);
  const result: unknown = await page.evaluate(`
    axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    }).then(({ violations }) => violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html.slice(0, 140)),
    })))
  `);
  return found.parse(result);
}

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(WIDTHS)(
    '[A12] every screen is accessible at $width px',
    { timeout: 120_000 },
    async (viewport) => {
      const page = await app.browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) faults.push(message.text());
      });
      const seen: { screen: string; violations: z.infer<typeof found>; wide: boolean }[] = [];
      const look = async (screen: string): Promise<void> => {
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        seen.push({ screen, violations: await violations(page), wide });
      };
      await page.goto(app.url);
      await page.locator('.notice').first().waitFor();
      await look('library');
      await page.locator('.notice-titre a').first().click();
      await page.getByRole('button', { name: 'Commencer' }).waitFor();
      await look('subject');
      await page.goto(`${app.url}/situations/au-sort`);
      await page.getByRole('button', { name: 'Tirer un sujet' }).waitFor();
      await look('lots');
      await page.goto(`${app.url}/nulle-part`);
      await page.getByText('pas au catalogue').waitFor();
      await look('not found');
      await page.goto(`${app.url}/entretiens/inconnu`);
      await page.getByText('Retour à la bibliothèque').waitFor();
      await look('unknown session');
      const id = await enterDesk(page, app.url);
      await look('desk, file');
      const tools = page.getByRole('button', { name: 'Mes outils' });
      if (await tools.isVisible()) await tools.click();
      await page.locator('.outil').evaluateAll((all) => {
        for (const tool of all) tool.setAttribute('open', '');
      });
      await look('desk, tools');
      await page.getByRole('button', { name: 'Entrer dans la salle' }).click();
      await page.locator('.replique').first().waitFor();
      await page.locator('#parole').fill('Bonjour, je suis Camille Roy.');
      await page.keyboard.press('Enter');
      await page.locator('.replique').nth(2).waitFor();
      await look('room');
      await page.getByRole('button', { name: 'Mes fiches' }).click();
      await look('index cards');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Bon de commande' }).click();
      await look('order form');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Quitter/ }).click();
      await look('leave');
      await page.getByRole('dialog').getByRole('button', { name: 'Quitter la salle' }).click();
      await page.waitForURL(/autoevaluation/);
      await page.getByText('Ce qui a marché').waitFor();
      await look('self-assessment');
      await page.getByRole('button', { name: 'Remettre au jury' }).click();
      await page.waitForURL(/jury/);
      await page.locator('#reponse').fill('Pour savoir avant de proposer.');
      await page.getByRole('button', { name: 'Répondre', exact: true }).click();
      await page.locator('.jury-passe li').first().waitFor();
      await look('jury');
      await page.getByRole('button', { name: 'Terminer l’échange' }).click();
      await page.waitForURL(/copie/);
      await page.getByRole('heading', { name: 'Grille d’évaluation' }).waitFor();
      await look('copy');
      await page.goto(`${app.url}/entretiens/${id}/relecture`);
      await page.getByLabel('Tête de lecture').waitFor();
      await page.keyboard.press('Tab');
      await look('replay');
      await page.goto(app.url);
      await page
        .getByRole('button', { name: /Effacer/ })
        .first()
        .click();
      await look('erase');
      await page.close();
      expect(faults).toEqual([]);
      expect(seen.filter((each) => each.violations.length > 0 || each.wide)).toEqual([]);
    },
  );
});
