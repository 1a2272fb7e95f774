import { rememberLine } from './remember-line.ts';

/**
 * The same function of a text of either language, keeping its last answers: the same answer, sooner.
 *
 * @param kept how many answers of each language, at least
 */
export function rememberText<T>(
  read: (text: string, language: 'fr' | 'en') => T,
  kept?: number,
): (text: string, language: 'fr' | 'en') => T {
  const known = {
    fr: rememberLine((text) => read(text, 'fr'), kept),
    en: rememberLine((text) => read(text, 'en'), kept),
  };
  return (text, language) => known[language](text);
}
