import type { Manners, Place } from '#engine/domain/manners.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const LABELS: readonly (readonly [keyof Manners, string])[] = [
  ['tutoiement', 'tutoiement'],
  ['familier', 'mots familiers'],
  ['negatif', 'mots négatifs'],
  ['attenuations', 'atténuations'],
  ['tics', 'tics'],
];

/** The words to watch in a turn: one line a family that has any. */
export function mannersLines(texte: string, tenue: Manners | undefined): string[] {
  if (tenue === undefined) return [];
  const quote = ({ debut, fin }: Place): string => `« ${printable(texte.slice(debut, fin))} »`;
  return LABELS.flatMap(([family, label]) => {
    const places = tenue[family];
    return places.length === 0
      ? []
      : [wrap(`tenue, ${label} : ${places.map(quote).join(', ')}`, '    ')];
  });
}
