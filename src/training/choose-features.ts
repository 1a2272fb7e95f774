import { countFeatures } from './count-features.ts';
import type { Example } from './example.ts';
import { keepMost, type KeptFeatures } from './keep-most.ts';
import { prepareLessons } from './prepare-lessons.ts';
import { TRAINING, trainNetwork } from './train-network.ts';

/** Features that a first, small network weighs: the most frequent ones. The others teach nothing that lasts. */
const WEIGHED = 60_000;
/** Features that ship: more of them would not be small enough. */
const KEPT = 13_300;
/** Too short for its layers to forget anything: they learn as the rest does. */
const TRIAL = {
  ...TRAINING,
  epochs: 2,
  rounded: 0,
  layersRate: TRAINING.rate,
  memory: 1,
  width: 16,
  hidden: 32,
  seed: 77,
} as const;

/**
 * Chooses the features worth shipping: those to which a small network, trained on many more, gives
 * long vectors, and which are seen often (squared length by the square root of the count). On
 * situations left out this finds more acts than keeping the most frequent ones.
 */
export function chooseFeatures(examples: readonly (readonly Example[])[]): KeptFeatures {
  const counts = countFeatures(examples);
  const trial = keepMost(counts, WEIGHED);
  const { embeddings, width } = trainNetwork(prepareLessons(examples, trial), TRIAL);
  const weights = new Map<number, number>();
  trial.features.forEach((id, i) => {
    let squares = 0;
    for (let j = i * width; j < (i + 1) * width; j++) squares += (embeddings[j] ?? 0) ** 2;
    weights.set(id, squares * Math.sqrt(counts.get(id) ?? 0));
  });
  return keepMost(weights, KEPT);
}
