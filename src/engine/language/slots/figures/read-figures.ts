import type { Reading } from '../../text/reading.ts';
import { combineItems } from './combine-items.ts';
import type { Figure } from './figure.ts';
import type { Item } from './item.ts';
import { readItems } from './read-items.ts';
import { settleBare } from './settle-bare.ts';
import { openSpeech } from './speech.ts';

/** A reading comes back at every turn: its figures are read once. */
const known = new WeakMap<Reading, readonly Figure[]>();

/** Every figure of a turn: prices, shares, counts, times, terms, dates, gifts. Doubt is told, not guessed away. */
export function readFigures(reading: Reading): readonly Figure[] {
  const kept = known.get(reading);
  if (kept !== undefined) return kept;
  const speech = openSpeech(reading);
  const figures: Figure[] = [];
  let previous: Item | undefined;
  let sentence = 0;
  for (const item of combineItems(speech, readItems(speech))) {
    const settled = item.sorte === 'nu' ? settleBare(speech, item, previous) : item;
    previous = item;
    if (settled === null || settled.sorte === 'nu') continue;
    while ((reading.sentences[sentence]?.to ?? Number.POSITIVE_INFINITY) <= settled.from)
      sentence++;
    figures.push({ ...settled, sorte: settled.sorte, sentence });
  }
  known.set(reading, figures);
  return figures;
}
