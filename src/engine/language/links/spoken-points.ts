import type { Reading } from '../text/reading.ts';
import type { OfferIndex } from './offer-index.ts';

/** A part of a selling point voiced in a sentence, with how many telling words it takes up. */
export interface SpokenPoint {
  readonly id: string;
  readonly part: 'caracteristique' | 'avantage' | 'preuve';
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Words of one part a sentence must take up, weighed, before the part counts as voiced. */
const ENOUGH = 1.35;

/** Finds the selling points a turn voices, sentence by sentence. */
export function findSpokenPoints(reading: Reading, offer: OfferIndex): SpokenPoint[] {
  const spoken: SpokenPoint[] = [];
  reading.sentences.forEach(({ from, to }, sentence) => {
    const touched = new Set<number>();
    for (let i = from; i < to; i++) {
      const stem = reading.stems[i];
      const holders = typeof stem === 'string' ? offer.holders.get(stem) : undefined;
      if (holders !== undefined) for (const place of holders) touched.add(place);
    }
    if (touched.size === 0) return;
    const stems = new Set(reading.stems.slice(from, to));
    const places = [...touched];
    places.sort((a, b) => a - b);
    for (const place of places) {
      const indexed = offer.parts[place];
      if (indexed === undefined) continue;
      let score = 0;
      for (const stem of indexed.stems) if (stems.has(stem)) score += offer.weigh(stem);
      const { id, part } = indexed;
      if (score >= ENOUGH) spoken.push({ id, part, sentence, from, to, score });
    }
  });
  return spoken;
}
