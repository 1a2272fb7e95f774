import { type Item, makeItem } from './item.ts';
import { readClock } from './read-clock.ts';
import { readCountedItem } from './read-counted-item.ts';
import { DATE_OPENERS, readDate } from './read-date.ts';
import { GIFT_WORDS, isGift, readTerms, TERM_OPENERS } from './read-terms.ts';
import { readWordsItem, WORD_OPENERS } from './read-words-item.ts';
import { skipNoFigure } from './skip-no-figure.ts';
import type { Speech } from './speech.ts';

type Read = (speech: Speech, at: number, previous: Item | undefined) => Item | null;

/** Figures kept from one turn: nobody says more, and a heap of numbers must stay cheap. */
const MOST = 40;

/** A gift said twice in a clause (« je vous offre la pose gratuitement ») is one. */
const CLOSE = 6;

const readGift: Read = (speech, at, previous) => {
  if (!isGift(speech, at)) return null;
  const again =
    previous !== undefined &&
    previous.sorte === 'montant' &&
    previous.valeur === 0 &&
    at - previous.to < CLOSE;
  return again ? null : makeItem({ sorte: 'montant', valeur: 0, unite: '€', from: at, to: at + 1 });
};

/** Which readers a word concerns: most words concern none, and cost one look. */
const READERS = new Map<string, Read[]>();
const NO_READER: readonly Read[] = [];
const concern = (words: Iterable<string>, read: Read): void => {
  for (const word of words) READERS.set(word, [...(READERS.get(word) ?? []), read]);
};
concern(DATE_OPENERS, readDate);
concern(['midi', 'quarter', 'half'], readClock);
concern(TERM_OPENERS, readTerms);
concern(GIFT_WORDS, readGift);
concern(WORD_OPENERS, readWordsItem);
concern(['un', 'une', 'la', 'one', 'half'], readCountedItem);
// « A » is a preposition in French: the article is English.
concern(['a', 'an'], (speech, at) =>
  speech.language === 'en' ? readCountedItem(speech, at) : null,
);

function readItem(speech: Speech, at: number, previous: Item | undefined): Item | null {
  if (speech.value(at) !== null)
    return readDate(speech, at) ?? readClock(speech, at, previous) ?? readCountedItem(speech, at);
  for (const read of READERS.get(speech.word(at)) ?? NO_READER) {
    const item = read(speech, at, previous);
    if (item !== null) return item;
  }
  return null;
}

/** Reads the figures of a turn one by one, before their neighbours are weighed. */
export function readItems(speech: Speech): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < speech.length && items.length < MOST; ) {
    const past = skipNoFigure(speech, at);
    if (past > 0) {
      at = Math.max(past, at + 1);
      continue;
    }
    const item = readItem(speech, at, items.at(-1));
    if (item === null) at += 1;
    else {
      items.push(item);
      at = Math.max(item.to, at + 1);
    }
  }
  return items;
}
