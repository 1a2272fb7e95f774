import { rememberReading } from '../text/remember-reading.ts';

/** The stems of the content words and the figures of a text. */
export function contentStems(text: string, language: 'fr' | 'en'): Set<string> {
  return new Set(rememberReading(text, language).stems.filter((stem) => stem !== null));
}
