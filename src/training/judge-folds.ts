import { decodeModel, type Model } from '#engine/language/learned/decode-model.ts';
import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { findLeftOut } from './find-left-out.ts';
import { fitCalibration } from './fit-calibration.ts';
import { foldOf } from './folds.ts';
import type { Lesson } from './lesson.ts';
import { settleLeftOut } from './settle-left-out.ts';

/**
 * For each situation, a model that has seen nothing of it: neither its words (another group trained
 * the networks and what weighs them) nor its figures (the calibration comes from the other groups).
 */
export function judgeFolds(
  lessons: readonly Lesson[],
  models: ReadonlyMap<number, ModelFile>,
): (situation: string) => Model | undefined {
  const folds = foldOf(lessons);
  const groups = settleLeftOut(findLeftOut(lessons, models));
  const ready = new Map(
    groups.flatMap(({ fold, weighing }) => {
      const file = models.get(fold);
      if (file === undefined) return [];
      const others = groups.flatMap((group) => (group.fold === fold ? [] : group.turns));
      const calibration = fitCalibration(others);
      return [[fold, decodeModel({ ...file, weighing, calibration })]];
    }),
  );
  return (situation) => ready.get(folds.get(situation) ?? -1);
}
