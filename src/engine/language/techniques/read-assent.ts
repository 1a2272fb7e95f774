import { compilePattern } from '../cues/compile-pattern.ts';
import { tokenSpan } from '../cues/token-span.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

/** Words before « et » or « mais » once the head has agreed. */
const GAP = ' ~6 ';
const AGREES =
  '(?:oui|tout a fait|c est (?:exact|vrai|juste)|effectivement|en effet|vous avez raison|je vous suis|d accord|je comprends|je vous comprends|je entends|certes|bien sur)';
const HEAD = {
  oui_mais: new RegExp(`^${compilePattern([`${AGREES}${GAP}mais`]).source}`),
  oui_et: new RegExp(
    `^${compilePattern([`${AGREES}${GAP}et (?:c est|voici|regardez|je|j|nous|il|elle|en meme temps|justement|parallelement)`]).source}`,
  ),
} as const;

/** « Oui, mais » takes the yes back; « oui, et » builds on it. Read at the head of the turn. */
export function readAssent({ turn, acts, opposed }: Scene): Seen[] {
  const { reading } = turn;
  if (!opposed || reading.language !== 'fr') return [];
  if (!acts.has('repondre_objection') && !acts.has('accueillir_objection')) return [];
  for (const technique of ['oui_mais', 'oui_et'] as const) {
    const match = HEAD[technique].exec(reading.canon);
    if (match === null) continue;
    const raison =
      technique === 'oui_mais' ? 'approuve, puis retire son accord' : 'approuve et prolonge';
    return [{ technique, raison, ...tokenSpan(reading, 0, match[0].length) }];
  }
  return [];
}
