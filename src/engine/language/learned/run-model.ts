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
  sums: Float64Array,
  logits: Float64Array,
): void {
  const count = logits.length / COUNT;
  const units = hiddenBias.length;
  const active = new Float64Array(count * units);
  for (let v = 0; v < count; v++) active.set(hiddenBias, v * units);
  addProducts(hidden, places.length, sums, active);
  for (let q = 0; q < active.length; q++) {
    const x = active[q] ?? 0;
    if (x < 0) active[q] = LEAK * x;
  }
  for (let at = 0; at < logits.length; at += COUNT)
    for (let a = 0; a < COUNT; a++) logits[at + a] = (logits[at + a] ?? 0) + (outputBias[a] ?? 0);
  addProducts(output, units, active, logits);
}

/**
 * What each clause is made of for each network, one row after the other: the rows of its features and of
 * those of the whole turn added up, so scaled that a long clause weighs no more than a short one.
 */
function sumClauses(model: Model, { shared, clauses }: SeenFeatures): Float64Array[] {
  const { embeddings, networks } = model;
  const { width } = embeddings;
  // One room for all the clauses: what each would take would be most of what a turn leaves behind.
  let most = shared.length;
  for (const features of clauses) most = Math.max(most, features.length);
  const known = new Int32Array(most);
  const base = new Float64Array(width);
  const common = findRows(model, shared, known);
  addRows(embeddings, known, common, base);
  const row = new Float64Array(width);
  const sums = networks.map(({ places }) => new Float64Array(clauses.length * places.length));
  clauses.forEach((features, index) => {
    row.set(base);
    const count = findRows(model, features, known);
    addRows(embeddings, known, count, row);
    const scale = 1 / Math.sqrt(common + count + 1);
    for (const [n, { places }] of networks.entries()) {
      const own = sums[n];
      if (own === undefined) continue;
      const start = index * places.length;
      for (let j = 0; j < places.length; j++) own[start + j] = (row[places[j] ?? 0] ?? 0) * scale;
    }
  });
  return sums;
}

/** Runs the model over the clauses of a turn: networks are averaged, clauses are put together by noisy-or. */
export function runModel(model: Model, turn: SeenFeatures): Scores {
  const { networks } = model;
  const sums = sumClauses(model, turn);
  const logits = new Float64Array(turn.clauses.length * COUNT);
  for (const [n, network] of networks.entries())
    judge(network, sums[n] ?? new Float64Array(), logits);
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
