import { rememberText } from './remember-text.ts';

/** Words come back from one turn to the next, whoever speaks: enough of them for most of a language. */
const KEPT = 4000;

/** The same function of a word of either language, keeping its last answers: the same answer, sooner. */
export function rememberWord<T>(
  read: (word: string, language: 'fr' | 'en') => T,
): (word: string, language: 'fr' | 'en') => T {
  return rememberText(read, KEPT);
}
