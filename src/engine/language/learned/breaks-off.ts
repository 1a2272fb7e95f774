import type { Reading } from '../text/reading.ts';

/** « Alors moi je… »: broken off before anything is said. */
export function breaksOff({ source, sentences }: Reading): boolean {
  return /(?:…|\.\.\.)\s*$/.test(source) && sentences.length === 1;
}
