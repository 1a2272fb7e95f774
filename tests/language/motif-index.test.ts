import { describe, expect, it } from 'vitest';
import { compilePattern } from '#engine/language/cues/compile-pattern.ts';
import { ENGLISH_CUES } from '#engine/language/cues/en.ts';
import { FRENCH_CUES } from '#engine/language/cues/fr.ts';
import { indexMotifs } from '#engine/language/cues/index-motifs.ts';
import { readText } from '#engine/language/text/reading.ts';
import { readUtterances } from './read-utterances.ts';

const lines = readUtterances().map(({ text }) => text);

describe('[L5] chercher un repère par ses premières lettres', () => {
  it.each([
    ['fr', FRENCH_CUES],
    ['en', ENGLISH_CUES],
  ] as const)(
    'trouve ce que trouvent toutes les expressions à chaque mot (%s)',
    (language, { cues }) => {
      const findAt = indexMotifs(cues.map(({ motifs }) => motifs));
      const patterns = cues.map(({ motifs }) => new RegExp(compilePattern(motifs).source, 'y'));
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
