import { PAUSE, wordsOf } from '../words-of.ts';
import type { Check } from './check.ts';

/** Longest answer shown, in words: two spoken sentences are rarely above forty. */
const MAX_WORDS = 60;

/** Longest answer read, in UTF-16 units: sixty long words and then some. */
export const MAX_ANSWER = 800;

/** The answer says something, and no more than two spoken sentences hold. */
export const checkLength: Check = (texte) => {
  const count = wordsOf(texte).filter((word) => word !== PAUSE).length;
  if (count === 0) return 'La réponse du modèle est vide.';
  if (count > MAX_WORDS || texte.length > MAX_ANSWER) {
    return `La réponse du modèle est trop longue (${count}\u00a0mots\u202f; ${MAX_WORDS} au plus).`;
  }
  return null;
};
