import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOfGrid } from './compile-grid-fixture.ts';
import { messagesOf } from './compile-fixture.ts';

// One file as a trainer would have written it, and beside it every message he gets, whole.
// After a wanted change of wording: `node tests/content/write-expected.ts`, then read the difference.
describe.each([
  ['casses', messagesOf, 80],
  ['grilles-cassees', messagesOfGrid, 10],
] as const)('[C2] %s', (folder, messages, least) => {
  const here = new URL(`${folder}/`, import.meta.url);
  const names = readdirSync(here);
  const sources = names.filter((name) => name.endsWith('.yaml'));

  it('has an expected text for each file and a file for each expected text', () => {
    const expected = sources.map((name) => name.replace('.yaml', '.attendu.txt'));
    expect(names.filter((name) => !name.endsWith('.yaml')).toSorted()).toEqual(expected.toSorted());
    expect(sources.length).toBeGreaterThanOrEqual(least);
  });

  it.each(sources)('%s', (name) => {
    const expected = readFileSync(new URL(name.replace('.yaml', '.attendu.txt'), here), 'utf8');
    expect(messages(readFileSync(new URL(name, here), 'utf8'), name)).toBe(expected);
  });
});
