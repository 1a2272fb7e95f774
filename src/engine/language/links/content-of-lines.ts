import { rememberReading } from '../text/remember-reading.ts';

/** Stems and figures of some lines, all together. */
export function contentOfLines(lines: readonly string[], language: 'fr' | 'en'): Set<string> {
  const stems = new Set<string>();
  for (const line of lines)
    for (const stem of rememberReading(line, language).content) stems.add(stem);
  return stems;
}
