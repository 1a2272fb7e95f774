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
  const all = [WHOLE, ...Array.from({ length: FOLDS }, (_, fold) => fold)];
  const todo = [...all];
  const processes = Math.min(availableParallelism(), all.length);
  await Promise.all(
    Array.from(
      { length: processes },
      () =>
        new Promise<void>((resolve, reject) => {
          const child = fork(PROCESS, [corpus]);
          // The longest first, then whichever is left: no processor waits for another.
          const next = (): void => {
            const fold = todo.shift();
            if (fold === undefined) child.disconnect();
            else child.send(fold);
          };
          child.on('message', (message) => {
            const { fold, model } = messageSchema.parse(message);
            models.set(fold, model);
            say(`modèle ${models.size} sur ${all.length}`);
            next();
          });
          child.on('error', reject);
          child.on('exit', (code) => {
            if (code === 0) return resolve();
            todo.length = 0;
            reject(new Error(`l’apprentissage s’est arrêté (code ${code ?? 'aucun'})`));
          });
          next();
        }),
    ),
  );
  return models;
}
