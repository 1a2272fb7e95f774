import { ACTS } from '#engine/domain/acts.ts';
import { THEMES } from '#engine/domain/themes.ts';
import { OUTPUTS, SOMETHING } from '#engine/language/learned/outputs.ts';
import type { MarkedSpan } from './lesson.ts';

/** Labels as one byte for each output. `into`: labels already there are kept. */
export function labelsOf(
  { acts, themes }: Pick<MarkedSpan, 'acts' | 'themes'>,
  into = new Uint8Array(OUTPUTS.length),
): Uint8Array {
  for (const act of acts) into[ACTS.indexOf(act)] = 1;
  for (const theme of themes) into[ACTS.length + THEMES.indexOf(theme)] = 1;
  if (acts.length > 0) into[OUTPUTS.indexOf(SOMETHING)] = 1;
  return into;
}
