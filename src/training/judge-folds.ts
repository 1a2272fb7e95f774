import { decodeModel, type Model } from '#engine/language/learned/decode-model.ts';
import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { findLeftOut } from './find-left-out.ts';
import { fitCalibration } from './fit-calibration.ts';
import { foldOf } from './folds.ts';
import type { Lesson } from './lesson.ts';
import { settleLeftOut } from './settle-left-out.ts';

/**
 * For each situation, a model that has seen nothing of it: neither its words (another group trained
 * the networks and what weighs them) nor its figures (thresholds and calibration come from the other
 * groups).
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
      const thresholds = chooseThresholds(others);
      const calibration = fitCalibration(others, thresholds);
      return [[fold, decodeModel({ ...file, weighing, thresholds, calibration })]];
    }),
  );
  return (situation) => ready.get(folds.get(situation) ?? -1);
}
