import type { Network } from './network.ts';
import type { Prepared } from './prepare-lessons.ts';
import { roundToStep } from './round-to-step.ts';
import { stepsOf } from './steps-of.ts';
import { widthsOf } from './widths-of.ts';

/** A network whose embeddings are steps, and what a step of each dimension is worth. */
export interface RoundedNetwork extends Network {
  readonly steps: Float32Array;
}

/** Times that each number is chosen again: after the second, next to nothing changes. */
const SWEEPS = 2;
/**
 * How far a number holds to its own value, beside what the clauses it is in would have it make up for: it
 * must not bend for the few that have it, if they are few. Chosen on situations left out.
 */
const HOLD = 1;

/** Which clauses each feature is in, and how much an error in each of them weighs. */
interface Occurrences {
  /** Clauses of each feature, one after the other: those of feature i from `from[i]` to `from[i + 1]`. */
  readonly clauses: Uint32Array;
  readonly from: Uint32Array;
  /** One for each clause: a sum of many features is scaled down. */
  readonly weights: Float32Array;
}

function findOccurrences({ lessons }: Prepared, count: number): Occurrences {
  const lists: (readonly Int32Array[])[] = [...new Set(lessons)].flatMap((variants, k) => {
    // One way of writing each lesson is enough, and half the room.
    const told = variants[k % Math.max(1, variants.length)];
    return told === undefined ? [] : told.clauses.map((clause) => [told.shared, clause]);
  });
  const from = new Uint32Array(count + 1);
  const weights = Float32Array.from(lists, (parts) => {
    let size = 1;
    for (const ids of parts) {
      size += ids.length;
      for (const id of ids) from[id + 1] = (from[id + 1] ?? 0) + 1;
    }
    return 1 / size;
  });
  for (let i = 0; i < count; i++) from[i + 1] = (from[i + 1] ?? 0) + (from[i] ?? 0);
  const clauses = new Uint32Array(from[count] ?? 0);
  const next = from.slice();
  lists.forEach((parts, clause) => {
    for (const ids of parts)
      for (const id of ids) {
        const at = next[id] ?? 0;
        clauses[at] = clause;
        next[id] = at + 1;
      }
  });
  return { clauses, from, weights };
}

/**
 * Rounds the embeddings of a network to the steps that ship, so that what rounding takes from one feature the
 * others of the same clauses make up for: each number in turn becomes the step that leaves the sums of the
 * clauses it is in nearest to what they were (coordinate descent on the squared error of those sums, as
 * Frantar et al. do for the layers of large networks: GPTQ, 2023). Rounded one by one, their errors add up;
 * so, a network loses half as much.
 */
export function roundTogether(network: Network, prepared: Prepared): RoundedNetwork {
  const { width } = network;
  const widths = widthsOf(prepared.tiers);
  const embeddings = network.embeddings.slice();
  const steps = stepsOf(embeddings, width, widths);
  const count = widths.length;
  const { clauses, from, weights } = findOccurrences(prepared, count);
  const counted = new Float32Array(count);
  for (let i = 0; i < count; i++)
    for (let at = from[i] ?? 0; at < (from[i + 1] ?? 0); at++)
      counted[i] = (counted[i] ?? 0) + (weights[clauses[at] ?? 0] ?? 0);
  // Those that many clauses have first: the others make up for what they leave.
  const order = Uint32Array.from(counted.keys()).toSorted(
    (a, b) => (counted[b] ?? 0) - (counted[a] ?? 0) || a - b,
  );
  const missing = new Float64Array(weights.length);
  const rounded = new Float32Array(count);
  const lose = (i: number, error: number): void => {
    for (let at = from[i] ?? 0; at < (from[i + 1] ?? 0); at++) {
      const clause = clauses[at] ?? 0;
      missing[clause] = (missing[clause] ?? 0) + error;
    }
  };
  for (let j = 0; j < width; j++) {
    const step = steps[j] ?? 0;
    if (step === 0) continue;
    missing.fill(0);
    for (let i = 0; i < count; i++) {
      if (j >= (widths[i] ?? 0)) continue;
      const value = embeddings[i * width + j] ?? 0;
      rounded[i] = step * roundToStep(value, step);
      lose(i, value - (rounded[i] ?? 0));
    }
    for (let sweep = 0; sweep < SWEEPS; sweep++)
      for (const i of order) {
        if (j >= (widths[i] ?? 0)) continue;
        const value = embeddings[i * width + j] ?? 0;
        const now = rounded[i] ?? 0;
        let owed = HOLD * (value - now);
        for (let at = from[i] ?? 0; at < (from[i + 1] ?? 0); at++) {
          const clause = clauses[at] ?? 0;
          owed += (weights[clause] ?? 0) * (missing[clause] ?? 0);
        }
        const next = Math.fround(step * roundToStep(now + owed / ((counted[i] ?? 0) + HOLD), step));
        if (next === now) continue;
        lose(i, now - next);
        rounded[i] = next;
      }
    for (let i = 0; i < count; i++)
      if (j < (widths[i] ?? 0)) embeddings[i * width + j] = rounded[i] ?? 0;
  }
  return { ...network, embeddings, steps };
}
