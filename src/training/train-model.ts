import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { chooseFeatures } from './choose-features.ts';
import { encodeModel } from './encode-model.ts';
import { prepareLessons } from './prepare-lessons.ts';
import { roundTogether } from './round-together.ts';
import type { Teaching } from './teaching.ts';
import { trainConditions } from './train-conditions.ts';
import { TRAINING, trainNetwork } from './train-network.ts';

/** Networks averaged: each starts from other draws, and errs elsewhere. */
const SEEDS = [1, 2];

/**
 * Trains a model without some situations, and makes it small; what weighs its findings and its
 * calibration come after.
 */
export function trainModel(
  { examples, conditions }: Teaching,
  leftOut: (situation: string) => boolean,
): ModelFile {
  const kept = examples.filter(([first]) => first !== undefined && !leftOut(first.situation));
  const taught = kept.flatMap((told) => Array.from({ length: told[0]?.times ?? 0 }, () => told));
  const features = chooseFeatures(taught);
  const prepared = prepareLessons(taught, features);
  const networks = SEEDS.map((seed) =>
    roundTogether(trainNetwork(prepared, { ...TRAINING, seed }), prepared),
  );
  return encodeModel(
    features,
    networks,
    trainConditions(conditions.filter(({ situation }) => !leftOut(situation))),
  );
}
