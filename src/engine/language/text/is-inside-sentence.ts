import type { Token } from './token.ts';

/** Whether a word stands inside a sentence, past its first word: a capital there is a name’s. */
export function isInsideSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.after === '' || before.after === ',');
}
