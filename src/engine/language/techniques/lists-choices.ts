import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';

/** The longest item of a list. */
const ITEM = 4;

/** « Le prix, le délai, la garantie ou le service ? »: items parted by commas before the last « ou ». */
export function listsChoices(
  { tokens, language }: Reading,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
): boolean {
  let commas = 0;
  let last = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.word === (language === 'fr' ? 'ou' : 'or'))
      return commas >= 2 && i - last <= ITEM + 1;
    if (token?.after !== ',') continue;
    // The words before the first item introduce the list, however long they are.
    commas = commas > 0 && i - last > ITEM ? 1 : commas + 1;
    last = i;
  }
  return false;
}
