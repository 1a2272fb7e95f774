import type { Page } from 'playwright';

/** How many stops a page may have before we say that a control cannot be reached. */
const STOPS = 160;

/**
 * Moves the focus with the Tab key alone until it rests on a control whose text or accessible
 * name matches, once the page that has it is there; throws when the whole page has been gone through.
 */
export async function reach(page: Page, name: RegExp): Promise<void> {
  // The address changes before its page is drawn: a keyboard would go through an empty one.
  await page.getByText(name).or(page.getByLabel(name)).first().waitFor({ state: 'attached' });
  const met: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      // What only a script can focus (the content of a page just opened) is not a stop.
      if (!(element instanceof HTMLElement) || element.tabIndex < 0) return '';
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? [...(element.labels ?? [])].map((each) => each.textContent)
          : [];
      return [element.getAttribute('aria-label'), ...labels, element.textContent]
        .filter((text) => text !== null && text !== '')
        .join(' | ');
    });
    if (name.test(label)) return;
    met.push(label.slice(0, 40));
  }
  throw new Error(`no control named ${String(name)}; met: ${[...new Set(met)].join(' ; ')}`);
}
