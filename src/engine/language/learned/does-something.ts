import { OUTPUTS, SOMETHING } from './outputs.ts';

/** Chance from which a turn is likely to do something, and that of an act found plainly. */
const LIKELY = 0.92;
const PLAIN = 0.5;
/** Chance from which it may, and the rules’ confidence in an act that then settles it. */
const POSSIBLE = 0.9;
const SEEN = 0.7;
const PLACE = OUTPUTS.indexOf(SOMETHING);

/** An act whose chance is past what is required. `seen`: the rules’ confidence in it, 0 when they see nothing. */
interface PassedAct {
  readonly chance: number;
  readonly seen: number;
}

/**
 * Whether a turn does something (rule A10): all acts together it likely does and one of them is plain,
 * or it may and the rules see one. A turn whose every act is doubtful does none. On situations left out
 * next to nothing is lost by it. `chances`: of each output, weighed together.
 */
export function doesSomething(chances: ArrayLike<number>, passed: readonly PassedAct[]): boolean {
  const some = chances[PLACE] ?? 0;
  return (
    (some >= LIKELY && passed.some(({ chance }) => chance >= PLAIN)) ||
    (some >= POSSIBLE && passed.some(({ seen }) => seen >= SEEN))
  );
}
