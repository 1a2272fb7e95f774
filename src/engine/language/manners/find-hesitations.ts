import type { Place } from '#engine/domain/manners.ts';

/** « Euh », « ben »: read in the source, for the canonical words leave them out. Bounded: linear time. */
const HESITATIONS = {
  fr: /(?<![\p{L}])(?:e{1,4}u{1,4}h{1,4}|he+u{1,4}|hu?m{1,4}|mm+h|be[nh]|bah)(?![\p{L}])/giu,
  en: /(?<![\p{L}])(?:u{1,4}h{1,4}|u{1,4}m{1,4}|e{1,4}r{1,4}m?|hmm?)(?![\p{L}])/giu,
} as const;

/** The hesitations written in a turn. */
export function findHesitations(source: string, language: 'fr' | 'en'): Place[] {
  const found: Place[] = [];
  for (const match of source.matchAll(HESITATIONS[language]))
    found.push({ debut: match.index, fin: match.index + match[0].length });
  return found;
}
