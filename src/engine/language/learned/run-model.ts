import { addProducts } from './add-products.ts';
import type { TurnFeatures } from './turn-features.ts';
import type { Model, RunningNetwork } from './decode-model.ts';
import { LEAK } from './leak.ts';
import { OUTPUTS } from './outputs.ts';
import { addRows } from './packed-rows.ts';
import { sigmoid } from './sigmoid.ts';

/** The features that networks see. */
type SeenFeatures = Pick<TurnFeatures, 'shared' | 'clauses'>;

/** What the model finds in a turn. */
export interface Scores {
  /** For each output, the chance that the turn carries it: that one of its clauses does. */
  readonly chances: Float64Array;
  /** For each output, the clause that shows it most. */
  readonly clause: Int32Array;
}

const COUNT = OUTPUTS.length;

/** Fills `known` with where the rows start of the features that the model knows: how many there are. */
function findRows(model: Model, hashes: readonly number[], known: Int32Array): number {
  let count = 0;
  for (const hash of hashes) {
    const start = model.find(hash);
    if (start >= 0) known[count++] = start;
  }
  return count;
}

/** Adds to `logits` what a network says of each clause, from the sums of what the clauses are made of. */
function judge(
  { places, hidden, hiddenBias, output, outputBias }: RunningNetwork,
  { sums, stride }: ClauseSums,
  logits: Float64Array,
): void {
  const count = logits.length / COUNT;
  const width = places.length;
  const units = hiddenBias.length;
  const own = new Float64Array(count * width);
  const active = new Float64Array(count * units);
  for (let v = 0; v < count; v++) {
    for (let j = 0; j < width; j++) own[v * width + j] = sums[v * stride + (places[j] ?? 0)] ?? 0;
    active.set(hiddenBias, v * units);
  }
  addProducts(hidden, width, own, active);
  for (let q = 0; q < active.length; q++) {
    const x = active[q] ?? 0;
    if (x < 0) active[q] = LEAK * x;
  }
  for (let at = 0; at < logits.length; at += COUNT)
    for (let a = 0; a < COUNT; a++) logits[at + a] = (logits[at + a] ?? 0) + (outputBias[a] ?? 0);
  addProducts(output, units, active, logits);
}

/** What each clause of a turn is made of, one row for each, `stride` numbers after the one before. */
interface ClauseSums {
  readonly sums: Float64Array;
  readonly stride: number;
}

/**
 * Adds up the rows of the features of each clause and of those of the whole turn, so scaled that a long
 * clause weighs no more than a short one.
 */
function sumClauses(model: Model, { shared, clauses }: SeenFeatures): ClauseSums {
  const { embeddings } = model;
  const { width } = embeddings;
  // One room for all the clauses: what each would take would be most of what a turn leaves behind.
  let most = shared.length;
  for (const features of clauses) most = Math.max(most, features.length);
  const known = new Int32Array(most);
  const base = new Float64Array(width);
  const common = findRows(model, shared, known);
  addRows(embeddings, known, common, base);
  const sums = new Float64Array(clauses.length * width);
  clauses.forEach((features, index) => {
    const sum = sums.subarray(index * width, (index + 1) * width);
    sum.set(base);
    const own = findRows(model, features, known);
    addRows(embeddings, known, own, sum);
    const scale = 1 / Math.sqrt(common + own + 1);
    for (let j = 0; j < width; j++) sum[j] = (sum[j] ?? 0) * scale;
  });
  return { sums, stride: width };
}

/** Runs the model over the clauses of a turn: networks are averaged, clauses are put together by noisy-or. */
export function runModel(model: Model, turn: SeenFeatures): Scores {
  const { networks } = model;
  const sums = sumClauses(model, turn);
  const logits = new Float64Array(turn.clauses.length * COUNT);
  for (const network of networks) judge(network, sums, logits);
  const clause = new Int32Array(COUNT);
  const best = new Float64Array(COUNT).fill(-1);
  const missed = new Float64Array(COUNT).fill(1);
  for (let index = 0; index < turn.clauses.length; index++)
    for (let a = 0; a < COUNT; a++) {
      const chance = sigmoid((logits[index * COUNT + a] ?? 0) / networks.length);
      missed[a] = (missed[a] ?? 1) * (1 - chance);
      if (chance > (best[a] ?? 0)) {
        best[a] = chance;
        clause[a] = index;
      }
    }
  return { chances: missed.map((chance) => 1 - chance), clause };
}
