import type { Theme } from '#engine/domain/themes.ts';
import { indexMotifs, type MotifFinder } from '../cues/index-motifs.ts';

/** Themes, each with how far its words outweigh those of other themes, and these words. */
export type ThemeLexicon = readonly (readonly [Theme, number, readonly string[]])[];

/** A lexicon of themes made ready. */
export interface ThemeCues {
  readonly lexicon: ThemeLexicon;
  /** Words by entry of the lexicon. */
  readonly findAt: MotifFinder;
}

/** Prepares a lexicon of themes once. */
export function compileThemes(lexicon: ThemeLexicon): ThemeCues {
  return { lexicon, findAt: indexMotifs(lexicon.map(([, , motifs]) => motifs)) };
}
