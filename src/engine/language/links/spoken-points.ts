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

const PARTS = ['caracteristique', 'avantage', 'preuve'] as const;

/** Words of one part a sentence must take up, weighed, before the part counts as voiced. */
const ENOUGH = 1.35;

/** Finds the selling points a turn voices, sentence by sentence. */
export function findSpokenPoints(reading: Reading, offer: OfferIndex): SpokenPoint[] {
  const spoken: SpokenPoint[] = [];
  reading.sentences.forEach(({ from, to }, sentence) => {
    const stems = new Set<string>();
    for (let i = from; i < to; i++) {
      const stem = reading.stems[i];
      if (typeof stem === 'string' && offer.stems.has(stem)) stems.add(stem);
    }
    if (stems.size === 0) return;
    for (const { id, parts } of offer.points) {
      for (const part of PARTS) {
        let score = 0;
        for (const stem of parts[part]) if (stems.has(stem)) score += offer.weigh(stem);
        if (score >= ENOUGH) spoken.push({ id, part, sentence, from, to, score });
      }
    }
  });
  return spoken;
}
