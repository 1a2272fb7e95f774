import { analyseTurn } from '#engine/language/analyse-turn.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';

/** The acts found in a turn, as a set is written: in alphabetical order, between commas. */
export function actsOf(text: string, context: TurnContext): string {
  return analyseTurn(text, context)
    .actes.map(({ acte }) => acte)
    .toSorted()
    .join(', ');
}
