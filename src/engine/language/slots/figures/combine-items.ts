import { isCorrected } from './is-corrected.ts';
import type { Item } from './item.ts';
import { lendBack, lendForward, lendMonth } from './lend-unit.ts';
import { readPricePair } from './read-price-pair.ts';
import { readRange } from './read-range.ts';
import type { Speech } from './speech.ts';

const lastCounted = (kept: readonly Item[]): Item | undefined =>
  kept.findLast(({ sorte }) => sorte === 'quantite');

/** « 278 euros les deux machines »: said again, not counted. */
const isRepeated = (speech: Speech, left: Item, right: Item): boolean =>
  left.sorte === 'montant' &&
  right.sorte === 'quantite' &&
  right.from === left.to + 1 &&
  /^(les|the)$/.test(speech.word(left.to));

/** « 8 clients sur 10 » is a share of what is seen, no count put forward. */
const isProportion = (speech: Speech, left: Item, right: Item): boolean =>
  left.sorte === 'quantite' &&
  right.sorte === 'nu' &&
  right.from === left.to + 1 &&
  speech.word(left.to) === 'sur';

/** Weighs neighbours: ranges, corrections, prices in two words, units said once for two. */
export function combineItems(speech: Speech, items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    let current = item;
    let left = kept.at(-1);
    if (left !== undefined && isCorrected(speech, left, current)) {
      kept.pop();
      if (current.sorte === 'nu' && left.sorte !== 'nu')
        current = { ...current, sorte: left.sorte, unite: left.unite };
      left = kept.at(-1);
    }
    if (left === undefined) {
      kept.push(current);
      continue;
    }
    if (isRepeated(speech, left, current)) continue;
    if (isProportion(speech, left, current)) {
      kept.pop();
      continue;
    }
    const month = lendMonth(speech, left, current);
    if (month !== null) kept.splice(-1, 1, month);
    if (left.sorte === 'date' || current.sorte === 'date') {
      kept.push(current);
      continue;
    }
    const one = readRange(speech, left, current) ?? readPricePair(speech, left, current);
    if (one !== null) {
      kept.splice(-1, 1, one);
      continue;
    }
    const named = lendBack(speech, left, current);
    if (named !== null) kept.splice(-1, 1, named);
    kept.push(lendForward(speech, left, current, lastCounted(kept)) ?? current);
  }
  return kept;
}
