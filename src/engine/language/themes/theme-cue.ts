import type { Theme } from '#engine/domain/themes.ts';
import { compilePattern } from '../cues/compile-pattern.ts';

/** Words that tell the theme of a question, and how far they outweigh those of other themes. */
export interface ThemeCue {
  readonly theme: Theme;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Themes, each with its weight and its words. */
export type ThemeLexicon = readonly (readonly [Theme, number, readonly string[]])[];

/** Compiles a lexicon of themes. */
export function themeCues(lexicon: ThemeLexicon): ThemeCue[] {
  return lexicon.map(([theme, weight, motifs]) => ({
    theme,
    weight,
    pattern: compilePattern(motifs),
  }));
}
