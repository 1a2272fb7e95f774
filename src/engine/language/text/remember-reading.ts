import { type Reading, readText } from './reading.ts';
import { rememberLine } from './remember-line.ts';

const readings = {
  fr: rememberLine((text) => readText(text, 'fr')),
  en: rememberLine((text) => readText(text, 'en')),
} as const;

/** `readText`, keeping the last readings: the lines of an interview come back at every turn. */
export function rememberReading(text: string, language: 'fr' | 'en'): Reading {
  return readings[language](text);
}
