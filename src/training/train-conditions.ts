import { keepMost } from './keep-most.ts';
import { random } from './random.ts';
import { shuffle } from './shuffle.ts';

/** One way a figure or a gift may be a condition, and whether the annotator says it is. */
export interface ConditionExample {
  readonly situation: string;
  readonly features: Uint32Array;
  readonly wanted: boolean;
}

/** Weights by feature, ascending hashes. */
export interface ConditionWeights {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

const EPOCHS = 10;
const RATE = 0.1;
const DECAY = 1e-4;
/** Share of the features hidden each time: what is learned must not hang on one word. */
const DROPOUT = 0.3;
/** Features kept: the most frequent ones. */
const MOST = 6000;

/** A logistic regression by AdaGrad with dropout and weight decay. Same examples in the same order, same weights. */
export function trainConditions(examples: readonly ConditionExample[]): ConditionWeights {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { features, rank } = keepMost(counts, [{ count: MOST, width: 1 }]);
  const known = examples.map((example) => ({
    wanted: example.wanted ? 1 : 0,
    ids: [...example.features].flatMap((id) => rank(id) ?? []),
  }));
  const weights = new Float32Array(features.length);
  const squares = new Float32Array(features.length).fill(1e-2);
  const draw = random(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - (0.8 * epoch) / EPOCHS);
    shuffle(known, draw);
    for (const { wanted, ids: all } of known) {
      const ids = all.filter(() => draw() >= DROPOUT);
      let sum = 0;
      for (const id of ids) sum += weights[id] ?? 0;
      const error = 1 / (1 + Math.exp(-sum / (1 - DROPOUT))) - wanted;
      if (Math.abs(error) < 1e-3) continue;
      for (const id of ids) {
        const gradient = error + DECAY * (weights[id] ?? 0);
        const square = (squares[id] ?? 0) + gradient * gradient;
        squares[id] = square;
        weights[id] = (weights[id] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return { features, weights };
}
