import type { Token } from './token.ts';

const TITLE = /^(?:madame|monsieur|mademoiselle|mister|mr|mrs|ms|miss)$/;

/**
 * Whether a word is somebody’s name: it follows a title and has its capital. Such a word means nothing
 * else, though it may be one of the language (« madame Petit »).
 */
export function isSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.after === '' &&
    tokens[at]?.capital === true &&
    TITLE.test(before.word)
  );
}
