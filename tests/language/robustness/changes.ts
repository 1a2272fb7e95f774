import type { TurnContext } from '#engine/language/turn-context.ts';
import { actsOf } from './acts-of.ts';

/** A turn, and the same turn written otherwise. */
interface Rewritten {
  readonly text: string;
  readonly context: TurnContext;
  readonly other: string;
  readonly otherContext: TurnContext;
}

/** What a rewriting does to the acts found. */
interface Changes {
  /** Turns whose own words are rewritten. */
  readonly rewritten: number;
  /** One line for each turn whose acts change. */
  readonly changed: readonly string[];
  /** Share of all the turns whose acts stay the same. */
  readonly kept: number;
}

/** Compares the acts found in turns and in what they are rewritten to. */
export function compareActs(turns: readonly Rewritten[]): Changes {
  const changed = turns.flatMap(({ text, context, other, otherContext }) => {
    if (other === text && otherContext === context) return [];
    const before = actsOf(text, context);
    const after = actsOf(other, otherContext);
    return before === after ? [] : [`« ${other} » : ${before || 'rien'} → ${after || 'rien'}`];
  });
  return {
    rewritten: turns.filter(({ text, other }) => other !== text).length,
    changed,
    kept: 1 - changed.length / turns.length,
  };
}
