import type { Place } from '#engine/domain/manners.ts';
import { WORDS_PER_MINUTE } from '#engine/domain/words-per-minute.ts';

/** Tics in a minute of speech, for so many words said; none said, none counted. */
export function ticsPerMinute(tics: readonly Place[], mots: number): number {
  return mots <= 0 ? 0 : (tics.length * WORDS_PER_MINUTE) / mots;
}
