import { OUTPUTS, SOMETHING } from './outputs.ts';

/** Chance from which a turn is likely to do something. */
const LIKELY = 0.975;
/** Chance from which it may, and the rules’ confidence in an act that then settles it. */
const POSSIBLE = 0.9;
const SEEN = 0.8;
const PLACE = OUTPUTS.indexOf(SOMETHING);

/**
 * Whether a turn does something (rule A10): all acts together it likely does, or it may and the rules
 * see one of those whose chance is past what is required. On situations left out next to nothing is
 * lost by it. `chances`: of each output, weighed together; `seen`: the rules’ confidence in an act, 0
 * when they see nothing.
 */
export function doesSomething(
  chances: ArrayLike<number>,
  passed: readonly { readonly seen: number }[],
): boolean {
  const some = chances[PLACE] ?? 0;
  return (
    passed.length > 0 &&
    (some >= LIKELY || (some >= POSSIBLE && passed.some(({ seen }) => seen >= SEEN)))
  );
}
