import type { Theme } from '#engine/domain/themes.ts';
import { rememberText } from '../text/remember-text.ts';
import { ENGLISH_THEMES } from './english-themes.ts';
import { FRENCH_THEMES } from './french-themes.ts';

/** How far the words of a text speak of each theme. */
export type ThemeScores = ReadonlyMap<Theme, number>;

const CUES = { fr: FRENCH_THEMES, en: ENGLISH_THEMES } as const;

/** More places that name a theme do not name it more. */
const ENOUGH = 2;
/** How much each counts. */
const NAMED = 0.1;

/** Reads the themes that the words of a canonical text name. */
export const scoreThemes = rememberText((text, language): ThemeScores => {
  const { lexicon, findAt } = CUES[language];
  const hits = new Uint16Array(lexicon.length);
  // Where the last words of each entry end: those inside others are not said once more.
  const past = new Uint32Array(lexicon.length);
  for (let space = 0; space >= 0; space = text.indexOf(' ', space + 1))
    for (const { list, end } of findAt(text, space)) {
      if (space < (past[list] ?? 0)) continue;
      past[list] = end;
      hits[list] = (hits[list] ?? 0) + 1;
    }
  const scores = new Map<Theme, number>();
  for (const [entry, [theme, weight]] of lexicon.entries()) {
    const found = Math.min(ENOUGH, hits[entry] ?? 0);
    if (found > 0) scores.set(theme, Math.max(scores.get(theme) ?? 0, weight + NAMED * found));
  }
  return scores;
});
