import type { LexiconFile, LexiconKeysFile } from '#engine/language/learned/lexicon-file.ts';
import { genderless } from '#engine/language/text/genderless.ts';
import { stem } from '#engine/language/text/stem.ts';
import { frequenciesOf } from './frequencies-of.ts';
import { packSymbols } from './pack-symbols.ts';
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
    const entries = Object.entries(lexicon[language]).flatMap(([name, list]) =>
      list.split(' ').map((word) => ({ word, rank: classes.indexOf(name) + 1 })),
    );
    for (const { word, rank } of entries) add(stems, stem(word, language), rank);
    for (const { word, rank } of entries)
      if ((stems.get(stem(word, language))?.size ?? 0) > MOST)
        add(words, genderless(word, language), rank);
    for (const [key, ranks] of stems) if (ranks.size > MOST) stems.delete(key);
    return { stems: pack(stems), words: pack(words) };
  };
  const fr = packKeys('fr');
  const en = packKeys('en');
  const symbols = Uint8Array.from(told);
  const frequencies = frequenciesOf(symbols, classes.length + 1);
  return {
    classes: classes.join(' '),
    fr,
    en,
    meanings: {
      packed: Buffer.from(packSymbols(symbols, frequencies)).toString('base64'),
      frequencies,
      count: symbols.length,
    },
  };
}
