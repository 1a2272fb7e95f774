import { CLIENT_THEMES } from './french-client-themes.ts';
import { FACT_THEMES } from './french-fact-themes.ts';
import { type ThemeCue, themeCues } from './theme-cue.ts';

/** Words of a question that tell its theme, in French, the most telling themes first. */
export const FRENCH_THEMES: readonly ThemeCue[] = themeCues([...FACT_THEMES, ...CLIENT_THEMES]);
