import { PAUSE, wordsOf } from '../words-of.ts';

const BEFORE = ['pas', 'ne', 'n', 'jamais', 'ni', 'not', 'never', 't'];
const AFTER = ['pas', 'jamais', 'rien', 'not'];

/** The cues (words as `wordsOf` gives them) that a text affirms; a denied one is not affirmed. */
export function cuesIn(text: string, cues: readonly string[]): string[] {
  const words = wordsOf(text);
  return cues.filter((cue) => {
    const parts = cue.split(' ');
    return words.some((_, at) => {
      const matches = parts.every((part, index) => words[at + index] === part);
      const before = words[at - 1] ?? PAUSE;
      const after = words[at + parts.length] ?? PAUSE;
      return matches && !BEFORE.includes(before) && !AFTER.includes(after);
    });
  });
}
