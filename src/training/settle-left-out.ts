import { weighTogether } from '#engine/language/learned/weigh-together.ts';
import { fitWeighing } from './fit-weighing.ts';
import type { LeftOut, SettledLeftOut } from './left-out.ts';

/** A group of turns left out, weighed by what the other groups teach. */
export interface SettledGroup {
  readonly fold: number;
  readonly weighing: number[][];
  readonly turns: readonly SettledLeftOut[];
}

/** Weighs each group of turns left out by what the others teach: none is judged by what it has taught. */
export function settleLeftOut(found: readonly LeftOut[]): SettledGroup[] {
  const folds = [...new Set(found.map((one) => one.fold))];
  return folds.map((fold) => {
    const weighing = fitWeighing(found.filter((one) => one.fold !== fold));
    const turns = found
      .filter((one) => one.fold === fold)
      .map((one) => ({ ...one, chances: weighTogether(weighing, one.inputs) }));
    return { fold, weighing, turns };
  });
}
