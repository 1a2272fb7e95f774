import { CLIENT_THEMES } from './french-client-themes.ts';
import { FACT_THEMES } from './french-fact-themes.ts';
import { compileThemes } from './theme-cues.ts';

/** Words of a question that tell its theme, in French, the most telling themes first. */
export const FRENCH_THEMES = compileThemes([...FACT_THEMES, ...CLIENT_THEMES]);
