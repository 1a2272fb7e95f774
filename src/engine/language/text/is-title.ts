const TITLE = /^(?:madame|monsieur|mademoiselle|mister|mr|mrs|ms|miss)$/;

/** Whether a word, as read (« Mme » is « madame »), is somebody’s title. */
export function isTitle(word: string): boolean {
  return TITLE.test(word);
}
