import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusContextSchema } from '#engine/domain/corpus-context.ts';
import { type CorpusDialogue, corpusDialogueSchema } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { saleContextOfCorpus } from '#engine/domain/sale-context-of.ts';

/** A dialogue with the situation it is played in. */
export interface PlayedDialogue {
  readonly name: string;
  readonly dialogue: CorpusDialogue;
  readonly sale: SaleContext;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The whole sales of a folder (`*.json`), with their situations (`*.contexte.json`), in name order. */
export function readDialogues(folder: string): PlayedDialogue[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.contexte.json'))
    .toSorted()
    .map((name) => {
      const dialogue = corpusDialogueSchema.parse(json(join(folder, name)));
      const context = corpusContextSchema.parse(
        json(join(folder, `${dialogue.contexte}.contexte.json`)),
      );
      return { name, dialogue, sale: saleContextOfCorpus(context, dialogue.langue) };
    });
}
