import type { LexiconFile, LexiconKeysFile } from '#engine/language/learned/lexicon-file.ts';
import { genderless } from '#engine/language/text/genderless.ts';
import { stem } from '#engine/language/text/stem.ts';
import { encodeSymbols } from './encode-symbols.ts';
import { packWords } from './pack-words.ts';
import type { Lexicon } from './read-lexicon.ts';

/** A stem shared by the words of more classes tells nothing: its words speak for themselves. */
const MOST = 3;

/** Ranks are told in one byte, and a nought ends those of a key. */
const MOST_CLASSES = 255;

/** Classes of each key: their ranks, from one. */
type Ranks = Map<string, Set<number>>;

function add(ranks: Ranks, key: string, rank: number): void {
  ranks.set(key, (ranks.get(key) ?? new Set()).add(rank));
}

/**
 * The lexicon as `lexicon.json` keeps it.
 *
 * @throws Error when it has too many classes to be told in one byte
 */
export function encodeLexicon(lexicon: Lexicon): LexiconFile {
  const classes = [...new Set([...Object.keys(lexicon.fr), ...Object.keys(lexicon.en)])].toSorted();
  if (classes.length > MOST_CLASSES)
    throw new Error(`Le lexique a ${classes.length} classes, pour ${MOST_CLASSES} au plus.`);
  // Filled as keys are packed: the order of the calls is that in which they are read back.
  const told: number[] = [];
  const pack = (ranks: Ranks): string => {
    const keys = [...ranks.keys()].toSorted();
    for (const key of keys) told.push(...[...(ranks.get(key) ?? [])].toSorted((a, b) => a - b), 0);
    return packWords(keys);
  };
  const packKeys = (language: 'fr' | 'en'): LexiconKeysFile => {
    const stems: Ranks = new Map();
    const words: Ranks = new Map();
    const entries = Object.entries(lexicon[language]).flatMap(([name, list]) => {
      const rank = classes.indexOf(name) + 1;
      return list.split(' ').map((word) => ({ word, root: stem(word, language), rank }));
    });
    for (const { root, rank } of entries) add(stems, root, rank);
    for (const { word, root, rank } of entries)
      if ((stems.get(root)?.size ?? 0) > MOST) add(words, genderless(word, language), rank);
    for (const [key, ranks] of stems) if (ranks.size > MOST) stems.delete(key);
    return { stems: pack(stems), words: pack(words) };
  };
  const fr = packKeys('fr');
  const en = packKeys('en');
  return {
    classes: classes.join(' '),
    fr,
    en,
    meanings: { ...encodeSymbols(told, classes.length + 1), count: told.length },
  };
}
