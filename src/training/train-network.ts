import { LEAK } from '#engine/language/learned/leak.ts';
import { OUTPUTS } from '#engine/language/learned/outputs.ts';
import type { Network } from './network.ts';
import type { Prepared } from './prepare-lessons.ts';
import { random } from './random.ts';
import { shuffle } from './shuffle.ts';
import { widthsOf } from './widths-of.ts';

/** How a network is trained. Every number was chosen on situations left out (docs/analyse.md). */
export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The rate of the weights between layers. */
  readonly layersRate: number;
  /** Share of the memory of their gradients that they keep at each step: 1 forgets nothing. */
  readonly memory: number;
  readonly hidden: number;
  /** Share of the features hidden from each clause: what is learned must not hang on one word. */
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}

export const TRAINING: TrainingOptions = {
  epochs: 9,
  rate: 0.12,
  layersRate: 0.002,
  memory: 0.999,
  hidden: 72,
  dropout: 0.5,
  decay: 1e-5,
  seed: 1,
};

/** An error too small to teach anything: most outputs are rightly silent most of the time. */
const NEGLIGIBLE = 0.01;
const COUNT = OUTPUTS.length;

/** The memory of what forgets nothing. */
const ALL = 1;
/** Keeps a step finite where no gradient is remembered. */
const TINY = 1e-8;

/**
 * One weight table, each weight with a rate of its own. A row seen now and then remembers all its
 * gradients (AdaGrad: Duchi, Hazan and Singer, 2011); what is used at every step would soon stop
 * learning so, and forgets the old ones (RMSProp: Tieleman and Hinton, 2012).
 */
class Table {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #kept: number;
  readonly #added: number;

  constructor(size: number, draw: (i: number) => number, memory: number) {
    this.weights = new Float32Array(size);
    for (let i = 0; i < size; i++) this.weights[i] = draw(i);
    this.#squares = new Float32Array(size).fill(1e-3);
    this.#kept = memory;
    this.#added = memory === ALL ? 1 : 1 - memory;
  }

  step(i: number, gradient: number, rate: number): void {
    const square = this.#kept * (this.#squares[i] ?? 0) + this.#added * gradient * gradient;
    this.#squares[i] = square;
    this.weights[i] = (this.weights[i] ?? 0) - (rate * gradient) / Math.sqrt(square + TINY);
  }
}

/**
 * Trains one network: the features of a clause are summed, go through one layer of hidden units, and
 * give one probability for each output. A turn carries an act when one of its clauses does (noisy-or
 * of the clauses); where the annotator marked the words, each clause is taught by itself. Same
 * lessons in the same order, same network, byte for byte.
 */
export function trainNetwork(
  { tiers, lessons }: Prepared,
  options: TrainingOptions = TRAINING,
): Network {
  const { epochs, hidden, dropout, decay } = options;
  const widths = widthsOf(tiers);
  const width = Math.max(1, ...tiers.map((tier) => tier.width));
  const draw = random(options.seed);
  const around = (spread: number) => () => (draw() - 0.5) * spread;
  const place = around(0.2);
  const embeddings = new Table(
    widths.length * width,
    (i) => (i % width < (widths[Math.floor(i / width)] ?? 0) ? place() : 0),
    ALL,
  );
  const first = new Table(hidden * width, around(2 * Math.sqrt(3 / width)), options.memory);
  const firstBias = new Table(hidden, () => 0, ALL);
  const second = new Table(COUNT * hidden, around(0.2), options.memory);
  // Most outputs are absent from most clauses: start from there.
  const secondBias = new Table(COUNT, () => -2, ALL);
  const E = embeddings.weights;
  const U = first.weights;
  const V = second.weights;

  const order = lessons.map((_, i) => i);
  const kept: number[] = [];
  const back = new Float32Array(width);
  const backHidden = new Float32Array(hidden);
  const none = new Float64Array(COUNT);
  const keep = (ids: Int32Array): void => {
    for (const id of ids) if (draw() >= dropout) kept.push(id);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    const slowed = 1 - (epoch / epochs) * 0.9;
    const rate = options.rate * slowed;
    const layersRate = options.layersRate * slowed;
    shuffle(order, draw);
    for (const k of order) {
      // Each time round, another way of writing the same words.
      const variants = lessons[k] ?? [];
      const example = variants[(epoch + k) % Math.max(1, variants.length)];
      if (example === undefined) continue;
      const { shared, clauses, wanted, marked } = example;
      none.fill(1);
      const passes = clauses.map((ids) => {
        kept.length = 0;
        keep(shared);
        keep(ids);
        const scale = 1 / Math.sqrt(kept.length + 1);
        const sum = new Float32Array(width);
        for (const id of kept) {
          const o = id * width;
          const numbers = widths[id] ?? 0;
          for (let j = 0; j < numbers; j++) sum[j] = (sum[j] ?? 0) + (E[o + j] ?? 0);
        }
        for (let j = 0; j < width; j++) sum[j] = (sum[j] ?? 0) * scale;
        const units = new Float32Array(hidden);
        for (let q = 0; q < hidden; q++) {
          let x = firstBias.weights[q] ?? 0;
          const o = q * width;
          for (let j = 0; j < width; j++) x += (U[o + j] ?? 0) * (sum[j] ?? 0);
          units[q] = x > 0 ? x : LEAK * x;
        }
        const chances = new Float32Array(COUNT);
        for (let a = 0; a < COUNT; a++) {
          let x = secondBias.weights[a] ?? 0;
          const o = a * hidden;
          for (let q = 0; q < hidden; q++) x += (V[o + q] ?? 0) * (units[q] ?? 0);
          const chance = 1 / (1 + Math.exp(-x));
          chances[a] = chance;
          none[a] = (none[a] ?? 1) * (1 - chance);
        }
        return { ids: Int32Array.from(kept), scale, sum, units, chances };
      });
      passes.forEach(({ ids, scale, sum, units, chances }, c) => {
        backHidden.fill(0);
        const own = marked?.[c];
        for (let a = 0; a < COUNT; a++) {
          const chance = chances[a] ?? 0;
          let error = chance;
          if (own !== undefined) error = chance - (own[a] ?? 0);
          else if (wanted[a] === 1) {
            // Derivative of minus the logarithm of the noisy-or: the clause that shows it most learns most.
            const missed = Math.min(none[a] ?? 0, 0.999_999);
            error = (-missed * chance) / (1 - missed);
          }
          if (Math.abs(error) < NEGLIGIBLE) continue;
          const o = a * hidden;
          for (let q = 0; q < hidden; q++) {
            const weight = V[o + q] ?? 0;
            backHidden[q] = (backHidden[q] ?? 0) + error * weight;
            second.step(o + q, error * (units[q] ?? 0) + decay * weight, layersRate);
          }
          secondBias.step(a, error, rate);
        }
        back.fill(0);
        for (let q = 0; q < hidden; q++) {
          const gradient = (backHidden[q] ?? 0) * ((units[q] ?? 0) > 0 ? 1 : LEAK);
          if (gradient === 0) continue;
          const o = q * width;
          for (let j = 0; j < width; j++) {
            const weight = U[o + j] ?? 0;
            back[j] = (back[j] ?? 0) + gradient * weight;
            first.step(o + j, gradient * (sum[j] ?? 0) + decay * weight, layersRate);
          }
          firstBias.step(q, gradient, rate);
        }
        for (const id of ids) {
          const o = id * width;
          const numbers = widths[id] ?? 0;
          for (let j = 0; j < numbers; j++)
            embeddings.step(o + j, (back[j] ?? 0) * scale + decay * (E[o + j] ?? 0), rate);
        }
      });
    }
  }
  return {
    embeddings: E,
    width,
    hidden: U,
    hiddenBias: firstBias.weights,
    output: V,
    outputBias: secondBias.weights,
  };
}
