import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';

/** Chance from which an act is found plainly. Chosen on situations left out. */
export const PLAIN_CHANCE = 0.6;
/** Confidence from which the rules alone find it so: a turn of phrase of the trade. */
const PLAIN_RULE = 0.7;

/**
 * Whether an act is found plainly. A turn that does something does at least one thing so: when every
 * act of a turn is doubtful, it does none (rule A10). On situations left out nothing is lost by it, and
 * most turns that do nothing are no longer taken for doubtful ones.
 */
export function isPlain(judged: ReadonlyMap<Act, Judged>, acte: Act, chance: number): boolean {
  return chance >= PLAIN_CHANCE || (judged.get(acte)?.confiance ?? 0) >= PLAIN_RULE;
}
