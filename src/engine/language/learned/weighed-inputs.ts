import { ACTS, type Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import { THEMES } from '#engine/domain/themes.ts';
import type { Turn } from '../acts/turn.ts';
import type { RuledThemes } from '../themes/ruled-themes.ts';

const STANCES = ['accord', 'refus', 'objection', 'question', 'neutre'] as const;
/** A chance is never taken for certain. */
const NEARLY = 0.001;
/** What the rules and the state are multiplied by: of the size of the networks’ own figures. */
const RULES = 4;
const STATE = 2;

/**
 * What is weighed together to settle a turn: the logit of each output as the networks find it alone,
 * the rules’ confidence in each act and their themes, the state of the conversation, and what the
 * candidate has done so far, last turn apart. `words`: how many the turn has.
 */
export function weighedInputs(
  { reading, view, context }: Turn,
  words: number,
  judged: ReadonlyMap<Act, Judged>,
  themes: RuledThemes,
  chances: Float64Array,
): Float64Array {
  const rank = context.candidateLines.length;
  const state: readonly boolean[] = [
    view.contested,
    view.presented,
    view.objection !== null,
    view.last?.sentences.at(-1)?.asked === true,
    rank === 0,
    rank > 0 && rank < 3,
    rank > 9,
    context.onTable !== null,
    reading.transcribed,
    words > 3,
    words > 8,
    words > 16,
    words > 30,
  ];
  const inputs = new Float64Array(
    chances.length + 3 * ACTS.length + STANCES.length + state.length + 2 * THEMES.length,
  );
  let at = 0;
  for (let k = 0; k < chances.length; k++) {
    const bounded = Math.min(1 - NEARLY, Math.max(NEARLY, chances[k] ?? 0));
    inputs[at++] = naturalLog(bounded) - naturalLog(1 - bounded);
  }
  for (const act of ACTS) inputs[at++] = (judged.get(act)?.confiance ?? 0) * RULES;
  for (const stance of STANCES) inputs[at++] = view.stance === stance ? STATE : 0;
  for (const holds of state) inputs[at++] = holds ? STATE : 0;
  for (const theme of THEMES) inputs[at++] = (themes.named.get(theme) ?? 0) * STATE;
  for (const theme of THEMES) inputs[at++] = themes.found.includes(theme) ? STATE : 0;
  const mark = (acts: readonly Act[]): void => {
    for (const act of acts) {
      const place = ACTS.indexOf(act);
      // A log of another version may tell of an act that is no more.
      if (place >= 0) inputs[at + place] = STATE;
    }
  };
  mark(context.done.at(-1) ?? []);
  at += ACTS.length;
  for (const acts of context.done) mark(acts);
  return inputs;
}

/** Terms of the series: more than a double can hold, once its argument is near one. */
const TERMS = 12;
const SERIES = Float64Array.from({ length: TERMS + 1 }, (_, k) => 1 / (2 * k + 1));

/** Natural logarithm by plain arithmetic (series of the hyperbolic arctangent), the same on every engine. */
function naturalLog(x: number): number {
  let scaled = x;
  let doublings = 0;
  while (scaled < 0.75) {
    scaled *= 2;
    doublings += 1;
  }
  const ratio = (scaled - 1) / (scaled + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let k = TERMS; k >= 0; k--) sum = sum * square + (SERIES[k] ?? 0);
  return 2 * ratio * sum - doublings * Math.LN2;
}
