/** Words a minute of ordinary French speech. */
export const WORDS_PER_MINUTE = 150;
