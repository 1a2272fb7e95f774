import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { messagesOfGrid } from './compile-grid-fixture.ts';
import { messagesOf } from './compile-fixture.ts';

// Rewrites every `.attendu.txt` from what the compiler says now. Read the difference before committing it.
for (const [folder, say] of [
  ['casses', messagesOf],
  ['grilles-cassees', messagesOfGrid],
] as const) {
  const here = new URL(`${folder}/`, import.meta.url);
  for (const name of readdirSync(here).filter((file) => file.endsWith('.yaml'))) {
    const text = readFileSync(new URL(name, here), 'utf8');
    writeFileSync(new URL(name.replace('.yaml', '.attendu.txt'), here), say(text, name));
  }
}
