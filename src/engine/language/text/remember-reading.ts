import { type Reading, readText } from './reading.ts';

/** The lines of an interview come back at every turn: enough of them for a long one. */
const KEPT = 400;
const readings = new Map<string, Reading>();

/** `readText`, keeping the last readings: the same answer, sooner. */
export function rememberReading(text: string, language: 'fr' | 'en'): Reading {
  const key = `${language}${text}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readText(text, language);
  const [oldest] = readings.keys();
  if (readings.size >= KEPT && oldest !== undefined) readings.delete(oldest);
  readings.set(key, reading);
  return reading;
}
