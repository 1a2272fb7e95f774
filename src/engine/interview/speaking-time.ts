import { WORDS_PER_MINUTE } from '#engine/domain/words-per-minute.ts';

/** Milliseconds it takes to say a text. */
export function speakingTime(text: string): number {
  return Math.round((text.split(/\s+/u).length * 60_000) / WORDS_PER_MINUTE);
}
