import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { modelFileSchema } from './model-file-schema.ts';

const keptSchema = z.array(z.tuple([z.int(), modelFileSchema]));

/** Parts of the corpus that nothing is learned from. */
const NOT_LEARNED = /^(?:reserve|seconde-lecture|jury)\b/;

/** Fingerprint of everything a model is learned from: the corpus, and the code that reads and learns. */
function fingerprint(root: string, corpus: string): string {
  const hash = createHash('sha256');
  for (const folder of [corpus, join(root, 'src/engine/language'), join(root, 'src/training')]) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    for (const name of names) {
      if (!/\.(?:ts|txt|json)$/.test(name) || name.endsWith('model.json') || NOT_LEARNED.test(name))
        continue;
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const pathOf = (root: string): string => join(root, 'node_modules', '.cache', 'palabre-language');

/** Keeps the models of the groups left out, so that measuring does not train them again. */
export function keepFolds(
  root: string,
  corpus: string,
  models: ReadonlyMap<number, ModelFile>,
): void {
  mkdirSync(pathOf(root), { recursive: true });
  const name = `${fingerprint(root, corpus)}.json`;
  writeFileSync(join(pathOf(root), name), JSON.stringify([...models]));
}

/** The models kept for this very corpus and code, or null. */
export function keptFolds(root: string, corpus: string): ReadonlyMap<number, ModelFile> | null {
  try {
    const path = join(pathOf(root), `${fingerprint(root, corpus)}.json`);
    return new Map(keptSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return null;
  }
}
