import { describe, expect, it } from 'vitest';
import { compilePattern } from '#engine/language/cues/compile-pattern.ts';
import { ENGLISH_CUES } from '#engine/language/cues/en.ts';
import { FRENCH_CUES } from '#engine/language/cues/fr.ts';
import { indexMotifs } from '#engine/language/cues/index-motifs.ts';
import { ENGLISH_THEMES } from '#engine/language/themes/english-themes.ts';
import { FRENCH_THEMES } from '#engine/language/themes/french-themes.ts';
import { readText } from '#engine/language/text/reading.ts';
import { readUtterances } from './read-utterances.ts';

const lines = readUtterances().map(({ text }) => text);

describe('[L5] chercher un repère par ses premières lettres', () => {
  it.each([
    ['repères', 'fr', FRENCH_CUES.cues.map(({ motifs }) => motifs)],
    ['repères', 'en', ENGLISH_CUES.cues.map(({ motifs }) => motifs)],
    ['thèmes', 'fr', FRENCH_THEMES.lexicon.map(([, , motifs]) => motifs)],
    ['thèmes', 'en', ENGLISH_THEMES.lexicon.map(([, , motifs]) => motifs)],
  ] as const)(
    'trouve ce que trouvent toutes les expressions à chaque mot (%s, %s)',
    (_kind, language, lists) => {
      const findAt = indexMotifs(lists);
      const patterns = lists.map((motifs) => new RegExp(compilePattern(motifs).source, 'y'));
      for (const line of lines) {
        const { canon, offsets } = readText(line, language);
        for (const offset of offsets) {
          const wanted = patterns.flatMap((pattern, list) => {
            pattern.lastIndex = offset - 1;
            return pattern.test(canon) ? [{ list, end: pattern.lastIndex }] : [];
          });
          expect(findAt(canon, offset - 1)).toEqual(wanted);
        }
      }
    },
  );
});
