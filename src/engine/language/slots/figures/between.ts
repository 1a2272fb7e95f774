import type { Item } from './item.ts';
import type { Speech } from './speech.ts';

/** The words between two items, or null when a sentence ends between them. */
export function between(speech: Speech, left: Item, right: Item): string | null {
  if (right.from - left.to > 6) return null;
  const words: string[] = [];
  for (let at = left.to; at < right.from; at++) {
    if (/^[.?!]$/.test(speech.after(at))) return null;
    words.push(speech.word(at));
  }
  return /^[.?!]$/.test(speech.after(left.to - 1)) ? null : words.join(' ');
}

/** Whether an item is a value that may share its unit. */
export const isMeasured = ({ sorte }: Item): boolean =>
  /^(montant|pourcentage|quantite|duree|delai|paiement|fois|nu)$/.test(sorte);
