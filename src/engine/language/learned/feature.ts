import { hashWord, joinHash } from './hash.ts';

const kinds = new Map<string, number>();

/** Hash of a feature’s kind (« w » for a word, « p » for a word before…), computed once. */
export function kind(name: string): number {
  let hash = kinds.get(name);
  if (hash === undefined) {
    hash = hashWord(name);
    kinds.set(name, hash);
  }
  return hash;
}

/** Hash of one feature: what it is about, and its value. */
export function feature(name: string, value: string | number): number {
  return joinHash(kind(name), typeof value === 'number' ? value + 1 : hashWord(value));
}

/** How many of the steps a number reaches: a feature has few values. */
export function bucket(value: number, ...steps: readonly number[]): number {
  return reach(value, steps);
}

/** The same, of steps that are told once: called at every clause, a list made each time would be most of the cost. */
export function reach(value: number, steps: readonly number[]): number {
  let reached = 0;
  // By index: called so often that an iterator would be most of the cost.
  for (let i = 0; i < steps.length; i++) if (value >= (steps[i] ?? 0)) reached += 1;
  return reached;
}
