import { isTitle } from './is-title.ts';
import { opensSentence } from './opens-sentence.ts';
import type { Token } from './token.ts';

/**
 * Whether a word is somebody’s name: it follows a title, with nothing but spaces between, and has its
 * capital. It then counts neither as a word of content nor in its classes of meaning, though it may be
 * a word of the language (« madame Petit »).
 */
export function isSurname(source: string, tokens: readonly Token[], at: number): boolean {
  const title = tokens[at - 1];
  const name = tokens[at];
  if (title === undefined || name === undefined) return false;
  return (
    name.capital &&
    name.value === null &&
    isTitle(title.word) &&
    title.after === '' &&
    // « You would miss Friday »: the title has its capital, the verb has not.
    (title.word !== 'miss' || title.capital) &&
    !opensSentence(name.word) &&
    // « (Monsieur) Petit détail »: what is read past may part them. « M. Petit » keeps its dot, and
    // one may look for a name: « madame euh Petit ».
    /^\.?\s+(?:(?:euh|heu|um|uh)\s+)?$/.test(source.slice(title.end, name.start))
  );
}
