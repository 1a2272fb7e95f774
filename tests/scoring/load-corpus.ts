import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { corpusContextSchema } from '#engine/domain/corpus-context.ts';
import { type CorpusDialogue, corpusDialogueSchema } from '#engine/domain/corpus-dialogue.ts';
import { saleContextOfCorpus } from '#engine/domain/sale-context-of.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const marksSchema = z.looseObject({ id: z.string(), motif: z.string() });

/** One dialogue of the development corpus, its situation, and each juror's marks by key (null: not marked). */
export interface JudgedDialogue {
  readonly dialogue: CorpusDialogue;
  readonly sale: SaleContext;
  readonly marks: readonly ReadonlyMap<string, number>[];
}

function readMarks(juror: number): Map<string, Map<string, number>> {
  const lines = readFileSync(join(CORPUS, `jury/jure-${juror}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const { id, motif: _, ...marks } = marksSchema.parse(JSON.parse(line));
      const given = Object.entries(marks).flatMap(([key, value]) =>
        typeof value === 'number' ? [[key, value] as const] : [],
      );
      return [id, new Map(given)];
    }),
  );
}

/** The dialogues of `corpus/dev` with the two jurors' marks, by id. */
export function loadCorpus(): JudgedDialogue[] {
  const jurors = [readMarks(1), readMarks(2)];
  const json = (name: string): unknown =>
    JSON.parse(readFileSync(join(CORPUS, 'dev', name), 'utf8'));
  return readdirSync(join(CORPUS, 'dev'))
    .filter((name) => /-\d+\.json$/.test(name))
    .toSorted()
    .map((name) => {
      const dialogue = corpusDialogueSchema.parse(json(name));
      const context = corpusContextSchema.parse(json(`${dialogue.contexte}.contexte.json`));
      return {
        dialogue,
        sale: saleContextOfCorpus(context, dialogue.langue),
        marks: jurors.map((juror) => juror.get(dialogue.id) ?? new Map()),
      };
    });
}
