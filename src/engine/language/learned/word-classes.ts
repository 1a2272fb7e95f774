import { genderless } from '../text/genderless.ts';
import { rememberWord } from '../text/remember-word.ts';
import { stem } from '../text/stem.ts';
import { decodeLexicon } from './decode-lexicon.ts';
import lexicon from './lexicon.json' with { type: 'json' };

const MEANINGS = decodeLexicon(lexicon);
const NONE: readonly number[] = [];

/**
 * Classes of meaning of a canonical word (ids), from the lexicon of `corpus/lexique`: those of its stem,
 * or its own when its stem has too many to tell anything.
 */
export const classesOf = rememberWord((word, language): readonly number[] => {
  const { stems, words } = MEANINGS[language];
  return stems.get(stem(word, language)) ?? words.get(genderless(word, language)) ?? NONE;
});
