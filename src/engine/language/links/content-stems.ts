import { rememberReading } from '../text/remember-reading.ts';

/** The stems of the content words and the figures of a text. */
export function contentStems(text: string, language: 'fr' | 'en'): ReadonlySet<string> {
  return rememberReading(text, language).content;
}
