import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { corpusContextSchema } from '#engine/domain/corpus-context.ts';
import { saleContextOfCorpus } from '#engine/domain/sale-context-of.ts';
import type { Lesson, LessonKind } from './lesson.ts';
import { readGammes } from './read-gammes.ts';
import { readPlayed } from './read-played.ts';
import { readRulings, type Ruling } from './read-rulings.ts';

const languageSchema = z.object({ langue: z.enum(['fr', 'en']).default('fr') });

/** What was ruled of the marked sales of one file: beside their folder, in `arbitrages`, under the same name. */
function rulingsOf(folder: string, name: string): ReadonlyMap<string, Ruling> {
  const path = join(folder, '..', 'arbitrages', name);
  return existsSync(path)
    ? readRulings(readFileSync(path, 'utf8'), `arbitrages/${name}`)
    : new Map();
}

/**
 * Every annotated turn of a folder, in name order: whole sales (`*.json`), then marked ones (`*.txt`).
 *
 * @param kind of the marked ones
 */
export function readCorpus(folder: string, kind: LessonKind): Lesson[] {
  const marked = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      const context: unknown = JSON.parse(
        readFileSync(path.replace(/\.txt$/, '.contexte.json'), 'utf8'),
      );
      const { langue } = languageSchema.parse(context);
      const sale = saleContextOfCorpus(corpusContextSchema.parse(context), langue);
      return readGammes(readFileSync(path, 'utf8'), name, sale, kind, rulingsOf(folder, name));
    });
  return [...readPlayed(folder), ...marked];
}
