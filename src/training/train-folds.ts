import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { FOLDS } from './folds.ts';
import { modelFileSchema } from './model-file-schema.ts';

/** The model that leaves nothing out. */
export const WHOLE = -1;

const PROCESS = fileURLToPath(new URL('./fold-process.ts', import.meta.url));
const messageSchema = z.object({ fold: z.int(), model: modelFileSchema });

/**
 * Trains one model for each group of situations left out, and the whole one, on all the processors.
 *
 * @param say told of each model as it comes
 * @throws when one of the processes stops before its end
 */
export async function trainFolds(
  corpus: string,
  say: (line: string) => void,
): Promise<ReadonlyMap<number, ModelFile>> {
  const models = new Map<number, ModelFile>();
  const todo = [WHOLE, ...Array.from({ length: FOLDS }, (_, fold) => fold)];
  const processes = Math.min(availableParallelism(), todo.length);
  await Promise.all(
    Array.from({ length: processes }, (_, k) => {
      const folds = todo.filter((_fold, i) => i % processes === k);
      return new Promise<void>((resolve, reject) => {
        const child = fork(PROCESS, [corpus, ...folds.map(String)]);
        child.on('message', (message) => {
          const { fold, model } = messageSchema.parse(message);
          models.set(fold, model);
          say(`modèle ${models.size} sur ${todo.length}`);
        });
        child.on('error', reject);
        child.on('exit', (code) => {
          if (code === 0) resolve();
          else reject(new Error(`l’apprentissage s’est arrêté (code ${code ?? 'aucun'})`));
        });
      });
    }),
  );
  return models;
}
