import { genderless } from '../text/genderless.ts';
import { rememberWord } from '../text/remember-word.ts';
import { stem } from '../text/stem.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { hashWord } from './hash.ts';

/** A stem shared by the words of too many classes tells nothing. */
const MOST = 3;

interface Classes {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

function index(classes: Readonly<Record<string, string>>, language: 'fr' | 'en'): Classes {
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, id: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const [name, words] of Object.entries(classes)) {
    const id = hashWord(name);
    for (const word of words.split(' ')) {
      put(byWord, genderless(word, language), id);
      put(byStem, stem(word, language), id);
    }
  }
  for (const [key, ids] of byStem) if (ids.length > MOST) byStem.delete(key);
  return { byWord, byStem };
}

const CLASSES = { fr: index(lexicon.fr, 'fr'), en: index(lexicon.en, 'en') } as const;
const NONE: readonly number[] = [];

/**
 * Classes of meaning of a canonical word (ids), from the lexicon of `corpus/lexique`: the word
 * itself, else the words of the same stem.
 */
export const classesOf = rememberWord((word, language): readonly number[] => {
  const { byWord, byStem } = CLASSES[language];
  return byWord.get(genderless(word, language)) ?? byStem.get(stem(word, language)) ?? NONE;
});
