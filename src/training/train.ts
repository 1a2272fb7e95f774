import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { findLeftOut } from './find-left-out.ts';
import { keepFolds } from './keep-folds.ts';
import { settleModel } from './settle-model.ts';
import { readLessons } from './teaching.ts';
import { trainFolds, WHOLE } from './train-folds.ts';

/**
 * Learns the model that ships: its networks from every lesson, how it weighs them and its
 * calibration from what models that leave situations out find in those. Those models are kept
 * for measuring.
 *
 * @param say told how far the work is
 */
export async function train(
  root: string,
  corpus: string,
  say: (line: string) => void,
): Promise<ModelFile> {
  const lessons = readLessons(corpus);
  say(`${lessons.length} tours annotés`);
  const models = await trainFolds(corpus, say);
  const whole = models.get(WHOLE);
  if (whole === undefined) throw new Error('le modèle entier manque');
  keepFolds(root, corpus, models);
  return { ...whole, ...settleModel(findLeftOut(lessons, models)) };
}
