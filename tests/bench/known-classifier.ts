import { NeuralNetwork } from '@nlpjs/neural';
import type { Lesson } from '#training/lesson.ts';
import { wordPairs } from './word-pairs.ts';

/** Its own stop would take hours: this many keeps the bench under a minute and a half. */
const ITERATIONS = 12;
/** The best on `corpus/dev` of those tried (0.005 to 0.6); its default, 0.6, does not settle. */
const LEARNING_RATE = 0.03;
const THRESHOLD = 0.5;

/** A classifier learned, ready to name the acts of a turn. */
interface KnownClassifier {
  readonly iterations: number;
  readonly seconds: number;
  readonly actsOf: (text: string) => string[];
}

/** Learns `@nlpjs/neural` from annotated turns: words and pairs of words, one output for each act. */
export function learnKnownClassifier(lessons: readonly Lesson[]): KnownClassifier {
  const network = new NeuralNetwork({ iterations: ITERATIONS, learningRate: LEARNING_RATE });
  const start = performance.now();
  const { iterations } = network.train(
    lessons.map(({ text, acts }) => ({
      input: wordPairs(text),
      output: Object.fromEntries(acts.map((act) => [act, 1])),
    })),
  );
  return {
    iterations,
    seconds: (performance.now() - start) / 1000,
    actsOf: (text) =>
      Object.entries(network.run(wordPairs(text)))
        .filter(([, chance]) => chance >= THRESHOLD)
        .map(([act]) => act),
  };
}
