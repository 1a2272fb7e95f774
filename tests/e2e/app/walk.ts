import type { Page } from 'playwright';

/** From the shelf to the desk; gives the session's id. */
export async function enterDesk(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.locator('.notice-titre a').first().click();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('button', { name: 'Commencer la préparation' }).click();
  await page.getByRole('button', { name: 'Entrer dans la salle' }).waitFor();
  return /entretiens\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** From the shelf to the room, where the client has spoken. */
export async function enterRoom(page: Page, url: string): Promise<string> {
  const id = await enterDesk(page, url);
  await page.getByRole('button', { name: 'Entrer dans la salle' }).click();
  await page.locator('.replique').first().waitFor();
  return id;
}
