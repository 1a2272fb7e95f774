import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from './editor-schemas.ts';

// Writes scenarios/schema/*.json from the engine's schemas: run it after any change to them.
const folder = new URL('../../scenarios/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(editorSchemas()))
  writeFileSync(new URL(name, folder), text);
