import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSchemas } from '#content/editor-schemas.ts';

const FOLDER = new URL('../../scenarios/schema/', import.meta.url);

it('[C25] scenarios/schema is up to date: else run `node src/content/generate-schemas.ts`', () => {
  const schemas = editorSchemas();
  expect(readdirSync(FOLDER)).toEqual(Object.keys(schemas));
  for (const [name, text] of Object.entries(schemas)) {
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
  }
});

it('[C25] the schema for editors lets a reply be a bare text and a box say oui', () => {
  const text = editorSchemas()['entretien.schema.json'] ?? '';
  expect(text).toContain('"oui"');
  expect(text).toContain('Une réplique du client.');
});
