import { addProducts } from './add-products.ts';
import type { TurnFeatures } from './turn-features.ts';
import type { Model, RunningNetwork } from './decode-model.ts';
import { LEAK } from './leak.ts';
import { OUTPUTS } from './outputs.ts';
import { addRows } from './packed-rows.ts';
import { sigmoid } from './sigmoid.ts';

/** What the model finds in a turn. */
export interface Scores {
  /** For each output, the chance that the turn carries it: that one of its clauses does. */
  readonly chances: Float64Array;
  /** For each output, the clause that shows it most. */
  readonly clause: Int32Array;
}

const COUNT = OUTPUTS.length;

/** Fills `known` with the ranks of the features that the model knows: how many there are. */
function findRanks(model: Model, hashes: readonly number[], known: Int32Array): number {
  let count = 0;
  for (const hash of hashes) {
    const rank = model.rank(hash);
    if (rank >= 0) known[count++] = rank;
  }
  return count;
}

function judge(
  { width, units, from, hidden, hiddenBias, active, output, outputBias }: RunningNetwork,
  sum: Float64Array,
  scale: number,
  logits: Float64Array,
): void {
  active.set(hiddenBias);
  addProducts(hidden, width, sum, from, scale, active);
  for (let q = 0; q < units; q++) {
    const x = active[q] ?? 0;
    if (x < 0) active[q] = LEAK * x;
  }
  for (let a = 0; a < COUNT; a++) logits[a] = (logits[a] ?? 0) + (outputBias[a] ?? 0);
  addProducts(output, units, active, 0, 1, logits);
}

/** Runs the model over the clauses of a turn: networks are averaged, clauses are put together by noisy-or. */
export function runModel(model: Model, { shared, clauses }: TurnFeatures): Scores {
  const { networks, embeddings } = model;
  const chances = new Float64Array(COUNT);
  const clause = new Int32Array(COUNT);
  const best = new Float64Array(COUNT).fill(-1);
  const missed = new Float64Array(COUNT).fill(1);
  // One room for all the clauses: what each would take would be most of what a turn leaves behind.
  let most = shared.length;
  for (const features of clauses) most = Math.max(most, features.length);
  const known = new Int32Array(most);
  const logits = new Float64Array(COUNT);
  const base = new Float64Array(embeddings.width);
  const sum = new Float64Array(embeddings.width);
  const common = findRanks(model, shared, known);
  addRows(embeddings, known, common, base);
  clauses.forEach((features, index) => {
    const own = findRanks(model, features, known);
    const scale = 1 / Math.sqrt(common + own + 1);
    logits.fill(0);
    sum.set(base);
    addRows(embeddings, known, own, sum);
    for (const network of networks) judge(network, sum, scale, logits);
    for (let a = 0; a < COUNT; a++) {
      const chance = sigmoid((logits[a] ?? 0) / networks.length);
      missed[a] = (missed[a] ?? 1) * (1 - chance);
      if (chance > (best[a] ?? 0)) {
        best[a] = chance;
        clause[a] = index;
      }
    }
  });
  for (let a = 0; a < COUNT; a++) chances[a] = 1 - (missed[a] ?? 1);
  return { chances, clause };
}
