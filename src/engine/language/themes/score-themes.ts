import type { Theme } from '#engine/domain/themes.ts';
import { ENGLISH_THEMES } from './english-themes.ts';
import { FRENCH_THEMES } from './french-themes.ts';

/** How far the words of a text speak of each theme. */
export type ThemeScores = Map<Theme, number>;

/** Reads the themes that the words of a canonical text name. */
export function scoreThemes(text: string, language: 'fr' | 'en'): ThemeScores {
  const scores: ThemeScores = new Map();
  for (const { theme, weight, pattern } of language === 'fr' ? FRENCH_THEMES : ENGLISH_THEMES) {
    const hits = Math.min(2, [...text.matchAll(pattern)].length);
    if (hits > 0) scores.set(theme, Math.max(scores.get(theme) ?? 0, weight + 0.1 * hits));
  }
  return scores;
}
