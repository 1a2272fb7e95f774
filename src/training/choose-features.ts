import { countFeatures } from './count-features.ts';
import type { Example } from './example.ts';
import { keepMost, type KeptFeatures } from './keep-most.ts';
import { prepareLessons } from './prepare-lessons.ts';
import { TRAINING, trainNetwork } from './train-network.ts';

/** Features that a first, small network weighs: the most frequent ones. The others teach nothing that lasts. */
const WEIGHED = 60_000;
/**
 * Features that ship: more of them would not be small enough. Those that matter most are told of by more
 * numbers: a word seen now and then needs fewer.
 */
const KEPT = [
  { count: 7000, width: 36 },
  { count: 32_000, width: 8 },
];
/** Numbers that tell of a feature in the trial. */
const TRIAL_WIDTH = 16;
/** Too short for its layers to forget anything: they learn as the rest does. */
const TRIAL = {
  ...TRAINING,
  epochs: 2,
  layersRate: TRAINING.rate,
  memory: 1,
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
  const trial = keepMost(counts, [{ count: WEIGHED, width: TRIAL_WIDTH }]);
  const { embeddings, width } = trainNetwork(prepareLessons(examples, trial), TRIAL);
  const weights = new Map<number, number>();
  trial.features.forEach((id, i) => {
    let squares = 0;
    for (let j = i * width; j < (i + 1) * width; j++) squares += (embeddings[j] ?? 0) ** 2;
    weights.set(id, squares * Math.sqrt(counts.get(id) ?? 0));
  });
  return keepMost(weights, KEPT);
}
