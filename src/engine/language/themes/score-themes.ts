import type { Theme } from '#engine/domain/themes.ts';
import { ENGLISH_THEMES } from './english-themes.ts';
import { FRENCH_THEMES } from './french-themes.ts';
import { rememberLine } from '../text/remember-line.ts';
import type { ThemeCue } from './theme-cue.ts';

/** How far the words of a text speak of each theme. */
export type ThemeScores = ReadonlyMap<Theme, number>;

const scored = {
  fr: rememberLine((text) => score(text, FRENCH_THEMES)),
  en: rememberLine((text) => score(text, ENGLISH_THEMES)),
} as const;

/** Reads the themes that the words of a canonical text name. */
export function scoreThemes(text: string, language: 'fr' | 'en'): ThemeScores {
  return scored[language](text);
}

function score(text: string, cues: readonly ThemeCue[]): ThemeScores {
  const scores = new Map<Theme, number>();
  for (const { theme, weight, pattern } of cues) {
    const hits = Math.min(2, text.match(pattern)?.length ?? 0);
    if (hits > 0) scores.set(theme, Math.max(scores.get(theme) ?? 0, weight + 0.1 * hits));
  }
  return scores;
}
