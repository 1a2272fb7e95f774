import { OUTPUTS, SOMETHING } from './outputs.ts';

/** Chance from which a turn is likely to do something, and that of an act that then settles what. */
const LIKELY = 0.95;
const SURE = 0.65;
/** Chance from which it may, and the rules’ confidence in an act that then settles it. */
const POSSIBLE = 0.9;
const SEEN = 0.8;
const PLACE = OUTPUTS.indexOf(SOMETHING);

/**
 * Whether a turn does something (rule A10): all acts together it likely does and one of those past what
 * is required is rather sure, or it may and the rules see one of them. On situations left out next to
 * nothing is lost by it. `chances`: of each output, weighed together; `passed`: the chance of each act
 * past what is required, and the rules’ confidence in it, 0 when they see nothing.
 */
export function doesSomething(
  chances: ArrayLike<number>,
  passed: readonly { readonly chance: number; readonly seen: number }[],
): boolean {
  const some = chances[PLACE] ?? 0;
  return (
    (some >= LIKELY && passed.some(({ chance }) => chance >= SURE)) ||
    (some >= POSSIBLE && passed.some(({ seen }) => seen >= SEEN))
  );
}
