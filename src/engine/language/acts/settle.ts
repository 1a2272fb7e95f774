import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from './combine.ts';

/** Confidence from which an act is said to be there. */
const CERTAIN = 0.5;

/** An act gives way to another found with at least the same confidence in the same turn. */
const GIVES_WAY: readonly (readonly [Act, Act])[] = [
  ['ecouter', 'accueillir_objection'],
  ['demander_accord', 'verifier_objection'],
  // « Si vous signez avant vendredi, alors… » is a counterpart (guide, rule 20).
  ['pression', 'demander_contrepartie'],
];

/** Keeps the acts that are certain enough, once those that exclude each other are settled. */
export function settle(judged: ReadonlyMap<Act, Judged>): Judged[] {
  const kept = new Map([...judged].filter(([, { confiance }]) => confiance >= CERTAIN));
  for (const [weaker, stronger] of GIVES_WAY) {
    const one = kept.get(weaker);
    const other = kept.get(stronger);
    if (one !== undefined && other !== undefined && other.confiance >= one.confiance * 0.95)
      kept.delete(weaker);
  }
  return [...kept.values()].toSorted(
    (a, b) => a.best.from - b.best.from || b.confiance - a.confiance,
  );
}
