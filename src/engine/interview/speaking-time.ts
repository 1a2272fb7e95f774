/** Words a minute of ordinary French speech. */
const WORDS_PER_MINUTE = 150;

/** Milliseconds it takes to say a text. */
export function speakingTime(text: string): number {
  return Math.round((text.split(/\s+/u).length * 60_000) / WORDS_PER_MINUTE);
}
